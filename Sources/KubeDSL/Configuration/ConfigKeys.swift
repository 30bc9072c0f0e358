/// The keys of one ConfigMap: an enum whose raw values are the keys.
///
/// ```swift
/// enum TodoConfig: String, ConfigKeys {
///     static let configMapName = "todo-app-config"
///     case redisHost = "REDIS_HOST", logLevel = "LOG_LEVEL"
/// }
/// ```
public protocol ConfigKeys: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
    /// The name of the ConfigMap, a DNS subdomain.
    static var configMapName: String { get }
}
