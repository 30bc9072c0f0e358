package import KubernetesModel

/// A Secret that the stack uses and somebody else makes.
package struct ExternalSecret: Hashable, Sendable {
    package let name: String
    package let namespace: String?
    package let keys: [String]
    package let location: SourceLocation
}
