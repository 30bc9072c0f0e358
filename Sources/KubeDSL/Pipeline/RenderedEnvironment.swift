package import KubernetesModel
package import ManifestChecks

/// What one environment of a stack comes to.
package struct RenderedEnvironment: Sendable {
    package let name: String
    package let cluster: Cluster
    package let policy: Policy
    /// In the order in which they can be applied.
    package var objects: [DeclaredObject]
    /// The Secrets that somebody else must make.
    package let secrets: [SecretContract]
    /// What the stack is divided into; none where it is one release.
    package let releases: [ReleaseUnit]
    /// What was found while the declarations became objects.
    package let problems: [Finding]

    package var graph: ResourceGraph {
        ResourceGraph(objects, environment: name, cluster: cluster, secrets: secrets)
    }
}
