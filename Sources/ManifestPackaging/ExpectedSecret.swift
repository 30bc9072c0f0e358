/// A Secret that somebody else makes: its name and its keys, never a value.
package struct ExpectedSecret: Sendable, Hashable {
    package let name: String
    package let namespace: String?
    package let keys: [String]

    package init(name: String, namespace: String?, keys: [String]) {
        self.name = name
        self.namespace = namespace
        self.keys = keys
    }
}
