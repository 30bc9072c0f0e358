import KubeDSL

/// The todo chatbot: frontend, backend, MCP server and Redis, on an external Postgres.
@main
@Checked
struct TodoApp: Stack {
    @Environments enum Environment: String { case minikube, dev, staging, prod }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        config
        secret
        redis
        mcpServer
        backend
        frontend
        entrance
        traffic
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": environment.rawValue])
    }

    /// Development takes less than a quarter of what production does, staging about half. The smallest Postgres of Neon
    /// takes 112 connections and keeps 7 of them for itself.
    var cluster: Cluster {
        environment(
            minikube: Cluster(
                nodes: 1, budget: ResourceBudget(cpu: .cores(2), memory: .gibibytes(4)), hasLoadBalancer: false,
                ingressNamespace: "ingress-nginx", registries: ["docker.io/library"]),
            dev: Cluster(
                share: ResourceShare(percent: 25, of: "prod"), ingressNamespace: "ingress-nginx",
                registries: registries),
            staging: Cluster(
                share: ResourceShare(percent: 55, of: "prod"), ingressNamespace: "ingress-nginx",
                registries: registries),
            prod: Cluster(
                nodes: 3, databaseConnections: 105, ingressNamespace: "ingress-nginx", registries: registries))
    }

    /// Where images come from: ours, and those of Docker itself.
    private var registries: [String] { ["ghcr.io/example", "docker.io/library"] }

    /// Production is held against rules that are a matter of opinion, too, and waives none.
    var policy: Policy {
        Policy.restricted.reporting(
            .unisolatedPods, .cachedImages, .secretVariables, .unpinnedDigests, .lowUserIDs, .defaultServiceAccounts,
            .unspreadReplicas, .staleConfiguration, .missingCPULimits,
            as: environment(minikube: nil, dev: nil, staging: nil, prod: .error))
    }
}
