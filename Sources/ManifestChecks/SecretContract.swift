public import KubernetesModel

/// A Secret that the stack counts on and somebody else makes, with the keys that it must have.
public struct SecretContract: Hashable, Sendable {
    /// Who makes it, and of what.
    public enum Source: Hashable, Sendable {
        /// The stack does not say.
        case unstated
        /// Somebody, by hand.
        case manual
        /// External Secrets Operator, from a store of this kind and name.
        case externalSecrets(storeKind: String, store: String)
        /// The Sealed Secrets controller, from a rendered SealedSecret; `file` is a path in the repository.
        case sealed(file: String)
        /// Whoever can decrypt the file, with SOPS; a path in the repository.
        case sops(file: String)
    }

    /// A DNS subdomain.
    public let name: String
    /// Nil where the stack names none.
    public let namespace: String?
    /// What the API server demands of its keys: `Opaque`, `kubernetes.io/tls`.
    public let type: String
    /// Those that it must have; it may have more.
    public let keys: [String]
    /// Default: the stack does not say.
    public let source: Source
    /// The call that declared it.
    public let location: SourceLocation

    package init(
        name: String, namespace: String?, type: String = "Opaque", keys: [String], source: Source = .unstated,
        location: SourceLocation
    ) {
        self.name = name
        self.namespace = namespace
        self.type = type
        self.keys = keys
        self.source = source
        self.location = location
    }
}
