public import KubernetesModel

/// A Secret that the stack counts on and somebody else makes, with the keys that it must have.
public struct SecretContract: Hashable, Sendable {
    public let name: String
    public let namespace: String?
    public let keys: [String]
    /// The call that declared it.
    public let location: SourceLocation

    package init(name: String, namespace: String?, keys: [String], location: SourceLocation) {
        self.name = name
        self.namespace = namespace
        self.keys = keys
        self.location = location
    }
}
