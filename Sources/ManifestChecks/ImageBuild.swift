package import KubernetesModel

/// An image that the stack's own repository is built into, and that no registry has.
package struct ImageBuild: Hashable, Sendable {
    /// As containers name it.
    package let image: String
    /// The context of the build, a path in the repository.
    package let directory: String
    /// The call that declared it.
    package let location: SourceLocation

    package init(_ image: String, from directory: String, at location: SourceLocation) {
        self.image = image
        self.directory = directory
        self.location = location
    }
}
