import KubernetesModel

/// Configuration that is not secret, with a value for each key in each environment.
///
/// The closure switches over the keys, so a key without a value does not compile:
/// ```swift
/// ConfigMap { key in
///     switch key {
///     case .redisHost: redis.host
///     case .logLevel: environment(dev: "debug", staging: "info", prod: "info")
///     }
/// }
/// ```
/// It runs when the stack is rendered. At most 1 MiB in all.
/// [ConfigMap](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/)
public struct ConfigMap<Keys: ConfigKeys>: ConfigMapDeclaration {
    public var settings: DeclarationSettings
    public var configSettings = ConfigSettings()
    private let value: @Sendable (Keys) -> String

    /// - Parameters:
    ///   - keys: inferred where the closure switches over them.
    ///   - value: the text of a key.
    public init(
        of keys: Keys.Type = Keys.self, file: String = #filePath, line: Int = #line, column: Int = #column,
        _ value: @escaping @Sendable (Keys) -> String
    ) {
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        self.value = value
    }

    public func lower(into lowering: inout Lowering) {
        var data: OrderedMap<String> = [:]
        for key in Keys.allCases { data[key.rawValue] = value(key) }
        add(CoreV1.ConfigMap(metadata: lowering.metadata(Keys.configMapName), data: data), to: &lowering)
    }
}
