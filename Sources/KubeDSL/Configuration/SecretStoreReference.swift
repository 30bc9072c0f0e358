/// A store of External Secrets Operator. A literal names one of the cluster.
/// [Stores](https://external-secrets.io/latest/api/secretstore/)
public struct SecretStoreReference: Hashable, Sendable, ExpressibleByStringLiteral {
    package let kind: String
    package let name: String

    public init(stringLiteral name: String) { self = .clusterSecretStore(name) }

    private init(kind: String, name: String) {
        self.kind = kind
        self.name = name
    }

    /// A store for all namespaces.
    public static func clusterSecretStore(_ name: String) -> SecretStoreReference {
        SecretStoreReference(kind: "ClusterSecretStore", name: name)
    }

    /// A store of the Secret's namespace.
    public static func secretStore(_ name: String) -> SecretStoreReference {
        SecretStoreReference(kind: "SecretStore", name: name)
    }
}
