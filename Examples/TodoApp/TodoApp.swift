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

    /// Development takes less than a quarter of what production does, staging about half.
    var cluster: Cluster {
        environment(
            minikube: Cluster(
                nodes: 1, budget: ResourceBudget(cpu: .cores(2), memory: .gibibytes(4)), hasLoadBalancer: false,
                ingressNamespace: "ingress-nginx"),
            dev: Cluster(share: ResourceShare(percent: 25, of: "prod"), ingressNamespace: "ingress-nginx"),
            staging: Cluster(share: ResourceShare(percent: 55, of: "prod"), ingressNamespace: "ingress-nginx"),
            prod: Cluster(nodes: 3, databaseConnections: 100, ingressNamespace: "ingress-nginx"))
    }

    /// Production is held against rules that are a matter of opinion, too, and waives none.
    var policy: Policy {
        Policy.restricted.reporting(
            .unisolatedPods, .cachedImages, .secretVariables, .unpinnedDigests, .lowUserIDs, .defaultServiceAccounts,
            .unspreadReplicas, .staleConfiguration, .missingCPULimits,
            as: environment(minikube: nil, dev: nil, staging: nil, prod: .error))
    }
}
