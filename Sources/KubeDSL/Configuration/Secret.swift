import KubernetesModel

/// The contract for a Secret: its name and the keys that it must have, never a value.
///
/// ```swift
/// Secret(TodoSecret.self, from: environment(
///     dev: .manual,
///     staging: .externalSecrets(store: "aws", path: "todo/staging"),
///     prod: .sealed("Secrets/prod.yaml")))
/// ```
/// Where it comes from is chosen for each environment; what its pods take of it stays the same.
/// [Secret](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/)
public struct Secret<Keys: SecretKeys>: Declaration {
    public var settings: DeclarationSettings
    private let source: SecretSource<Keys>

    /// A Secret that is made outside of the stack. It renders nothing.
    public init(
        external keys: Keys.Type, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(keys, from: .unstated, file: file, line: line, column: column)
    }

    /// A Secret, and what it is made of.
    public init(
        _ keys: Keys.Type, from source: SecretSource<Keys>,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.source = source
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        source.lower(Keys.secretName, type: "Opaque", settings, into: &lowering)
    }
}
