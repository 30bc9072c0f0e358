import KubeDSL

/// Specification 001: the todo chatbot in four parts on Minikube, behind one Ingress.
@Checked
struct Spec001: Stack {
    @Environments enum Environment: String { case minikube }

    static let name = "todo-app"  // K8S: the release
    static let chart = ChartMetadata(name: "todo-app", version: "0.1.0")  // K8S

    let environment: Environment

    // Left out, as OUT says: network policies, roles and service accounts (K8S), Pod Security levels, TLS, quotas,
    // disruption budgets, jobs, init containers, daemon sets, custom resources, other environments.
    var resources: [any Resource] {
        Namespace(  // FR-002
            "todo-phaseiv", podSecurity: .clusterDefault(because: "OUT: Pod Security admission is for a later phase"))
        config
        secret
        redisData
        redis  // FR-003
        mcpServer  // FR-003
        backend  // FR-003
        frontend  // FR-003
        ingress
        traffic
    }

    var cluster: Cluster {
        Cluster(
            version: .v1_28,  // K8S
            nodes: 1,
            budget: ResourceBudget(cpu: .cores(4), memory: .gibibytes(8)),  // FR-001
            ingressNamespace: "ingress-nginx")
    }

    var policy: Policy {
        Policy.restricted
            .allowing(.identicalProbes, because: "FR-037: readiness asks what liveness asks")
            .allowing(.missingDisruptionBudgets, because: "OUT: disruption budgets are for a later phase")
            .allowing(
                .exceededBudgets,
                because: "EDGE-1: with both autoscalers at 5 the 4 cores of FR-001 run out, and pods stay pending")
    }
}
