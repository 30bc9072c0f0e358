import KubernetesModel

/// Whole files as configuration: the keys are their names, the values texts of several lines or files of the repository.
///
/// ```swift
/// enum ProxyFile: String, ConfigKeys {
///     static let configMapName = "proxy-files"
///     case main = "nginx.conf", site = "site.conf"
/// }
///
/// ConfigFiles { (file: ProxyFile) in
///     switch file {
///     case .main: .contents(of: "nginx.conf")
///     case .site: "server { listen \(port); }"
///     }
/// }
/// ```
/// Containers mount them with `files`. At most 1 MiB in all.
/// [ConfigMap](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/)
public struct ConfigFiles<Keys: ConfigKeys>: ConfigMapDeclaration {
    public var settings: DeclarationSettings
    public var configSettings = ConfigSettings()
    private let content: @Sendable (Keys) -> ConfigFile

    /// - Parameters:
    ///   - keys: inferred where the closure says which.
    ///   - content: of a key. It runs when the stack is rendered.
    public init(
        of keys: Keys.Type = Keys.self, file: String = #filePath, line: Int = #line, column: Int = #column,
        _ content: @escaping @Sendable (Keys) -> ConfigFile
    ) {
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        self.content = content
    }

    public func lower(into lowering: inout Lowering) {
        var data: OrderedMap<String> = [:]
        var binaryData: OrderedMap<String> = [:]
        var origins = Origins()
        for key in Keys.allCases {
            let file = content(key)
            do throws(UnreadableFile) {
                switch try file.content() {
                case .text(let text): data[key.rawValue] = text
                case .bytes(let base64): binaryData[key.rawValue] = base64
                }
            } catch {
                lowering.add(error.finding)
            }
            if let location = file.location {
                origins.record("data[\(key.rawValue)]", at: location)
                origins.record("binaryData[\(key.rawValue)]", at: location)
            }
        }
        let object = CoreV1.ConfigMap(
            metadata: lowering.metadata(Keys.configMapName), data: data.isEmpty ? nil : data,
            binaryData: binaryData.isEmpty ? nil : binaryData)
        add(object, origins: origins, to: &lowering)
    }
}
