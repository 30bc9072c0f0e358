package import KubernetesModel
package import ManifestChecks

/// What one environment of a stack comes to.
package struct RenderedEnvironment: Sendable {
    package let name: String
    /// The names of all the stack's environments.
    package let siblings: [String]
    package var cluster: Cluster
    package var policy: Policy
    /// In the order in which they can be applied.
    package var objects: [DeclaredObject]
    /// The Secrets that somebody else must make.
    package let secrets: [SecretContract]
    /// Other objects that are in the cluster already.
    package let existing: Set<ObjectReference>
    /// Who talks to whom; empty where the stack declares no traffic.
    package let flows: [TrafficFlow]
    /// What the workloads promise.
    package var promises: [PromisedObjective] = []
    /// The images that no registry has, by their reference.
    package var builds: [String: ImageBuild] = [:]
    /// What the stack is divided into; none where it is one release.
    package let releases: [ReleaseUnit]
    /// What was found while the declarations became objects.
    package let problems: [Finding]

    package var graph: ResourceGraph {
        var graph = ResourceGraph(
            objects, environment: name, cluster: cluster, secrets: secrets, existing: existing)
        graph.traffic = TrafficIndex(flows)
        graph.promises = promises
        graph.builds = builds
        graph.siblings = siblings
        return graph
    }
}
