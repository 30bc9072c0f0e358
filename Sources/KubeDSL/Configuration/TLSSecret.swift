import KubernetesModel

/// The contract for a certificate and its key, as Ingresses and pods take them: a Secret of type `kubernetes.io/tls`.
///
/// ```swift
/// TLSSecret("todo-app-tls", from: environment(dev: .manual, prod: .sealed("Secrets/tls.yaml")))
/// ```
/// [TLS Secrets](https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets)
public struct TLSSecret: Declaration {
    /// The keys that its type has.
    public enum Key: String, CaseIterable, Sendable {
        case certificate = "tls.crt"
        case privateKey = "tls.key"
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
        source.lower(name, type: "kubernetes.io/tls", settings, into: &lowering)
    }
}

extension IngressTLS {
    /// A TLS Secret that the stack declares.
    public static func secret(_ secret: TLSSecret) -> IngressTLS { .secret(secret.name) }
}
