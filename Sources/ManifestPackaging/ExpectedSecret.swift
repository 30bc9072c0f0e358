/// A Secret that somebody else makes: its name and its keys, never a value.
package struct ExpectedSecret: Sendable, Hashable {
    package let name: String
    package let namespace: String?
    /// What the API server demands of its keys: `Opaque`, `kubernetes.io/dockerconfigjson`.
    package let type: String
    package let keys: [String]

    package init(name: String, namespace: String?, type: String = "Opaque", keys: [String]) {
        self.name = name
        self.namespace = namespace
        self.type = type
        self.keys = keys
    }
}
