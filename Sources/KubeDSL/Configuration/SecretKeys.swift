/// The keys that a Secret must have: an enum whose raw values are the keys. A value has no place here.
///
/// ```swift
/// enum TodoSecret: String, SecretKeys {
///     static let secretName = "todo-app-secrets"
///     case databaseURL = "DATABASE_URL", openAIKey = "OPENAI_API_KEY"
/// }
/// ```
public protocol SecretKeys: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
    /// The name of the Secret, a DNS subdomain.
    static var secretName: String { get }
}
