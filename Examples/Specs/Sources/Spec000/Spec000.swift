import KubeDSL

/// Specification 000: the todo chatbot in three environments, with a database of its own where it is developed.
///
/// It renders no mesh, no operator, no vault and no monitoring, which the specification leaves out: OUT
@Checked
struct Spec000: Stack {
    static let name = "todo-app"
    static let chart = ChartMetadata(
        name: name, appVersion: version, description: "The todo chatbot: frontend, backend and their database")
    /// Of both images.
    static let version = "1.0.0"

    // One source for all three, and what differs stands in calls of `environment`: FR-014, SC-007
    @Environments enum Environment: String { case development, staging, production }

    let environment: Environment

    var resources: [any Resource] {
        // No `enforce` label, as Pod Security admission is left out: OUT
        Namespace(
            "todo-app-\(environment.rawValue)",
            podSecurity: .clusterDefault(because: "the specification leaves the enforcement of standards out"))
        config
        secret
        if isPublished { registry }
        database
        backend
        frontend
        ingress
        traffic
    }

    // The same on every object: FR-015
    var labels: Labels {
        Labels(instance: Self.name, partOf: Self.name, ["environment": environment.rawValue])  // US3.1, US3.2
    }

    /// Development takes less than a quarter of what production does, staging half, and Minikube has it all: SC-008,
    /// US3.4, K8S
    var cluster: Cluster {
        environment(
            development: Cluster(
                version: KubernetesVersion(minor: 25), budget: ResourceBudget(cpu: .cores(2), memory: .gibibytes(4)),
                share: ResourceShare(percent: 25, of: "production")),
            staging: Cluster(
                version: KubernetesVersion(minor: 25), share: ResourceShare(percent: 50, of: "production")),
            production: Cluster(version: KubernetesVersion(minor: 25), databaseConnections: 100))  // NFR-Scale
    }
}
