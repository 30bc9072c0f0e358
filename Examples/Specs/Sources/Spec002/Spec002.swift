import KubeDSL

/// The todo chatbot on Minikube: a frontend, a backend with the MCP server in it, and a hosted Postgres.
@Checked
struct Spec002: Stack {
    /// The first one holds the chart's defaults.
    @Environments enum Environment: String { case dev, staging, production }  // FR-043

    static let name = "todo-app"
    static let chart = ChartMetadata(
        name: "todo-app", version: "0.1.0", appVersion: "4.0.0", description: "The todo chatbot: frontend and backend")

    let environment: Environment

    // FR-044: these, and the Secret, which the chart makes from values that it is given.
    // No database, which is a hosted one: FR-056
    // No Role, so that no tool reads Secrets by one of ours: FR-069
    // No autoscaler, Ingress, network policy, monitoring or service mesh: OUT
    var resources: [any Resource] {
        Namespace("todo-app")  // FR-029, FR-030, US2.9
        config
        secret
        backend
        frontend
    }

    /// With `component`, which each workload adds: FR-033
    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["app": "todo-app", "version": version])
    }

    /// `minikube tunnel` gives the load balancer its address: US2.3; one pod of each takes little: SC-014
    var cluster: Cluster {
        environment(
            dev: Cluster(budget: ResourceBudget(cpu: .cores(2), memory: .gigabytes(2)), hasLoadBalancer: true),
            staging: Cluster(budget: ResourceBudget(cpu: .cores(2), memory: .gibibytes(4)), hasLoadBalancer: true),
            production: Cluster(hasLoadBalancer: true))
    }
}
