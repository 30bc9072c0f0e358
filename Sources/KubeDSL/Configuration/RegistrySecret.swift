import KubernetesModel

/// The contract for the credentials of an image registry: a Secret of type `kubernetes.io/dockerconfigjson`.
///
/// ```swift
/// RegistrySecret("registry", from: .manual)
/// ```
/// [Pulling from a private registry](https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/)
public struct RegistrySecret: Declaration {
    /// The key that its type has.
    public enum Key: String, CaseIterable, Sendable {
        case config = ".dockerconfigjson"
    }

    public let name: String
    public var settings: DeclarationSettings
    private let source: SecretSource<Key>

    /// - Parameters:
    ///   - name: a DNS subdomain.
    ///   - source: what it is made of.
    public init(
        _ name: String, from source: SecretSource<Key>,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.source = source
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        source.lower(name, type: "kubernetes.io/dockerconfigjson", settings, into: &lowering)
    }
}
