import KubeDSL

/// Specification 004: frontend and backend on Minikube, kept apart by network policies, on an external Postgres.
@Checked
struct Spec004: Stack {
    // The other environment is another word for --env; nothing else is edited: SC-008, SC-017, FR-021
    @Environments enum Environment: String { case dev, prod }

    let environment: Environment

    static let name = "todo-app"  // FR-019
    /// Of the images, which are built here and loaded into Minikube: FR-004, FR-020
    static let version = "v1.0.0"
    static let chart = ChartMetadata(name: name, appVersion: version, description: "The todo chatbot on Kubernetes")

    // No autoscaler, no database workload, no claim, no TLS, no custom resources, no monitoring: OUT, FR-018, FR-054
    // Rendered twice, it is the same to the byte: SC-019
    var resources: [any Resource] {
        Namespace(environment(dev: "todo-app-dev", prod: "todo-app"))  // FR-026
        config  // FR-035, SC-009, US4.3
        Secret(TodoSecret.self, from: .manual)  // FR-023, FR-024, EDGE-8
        backend  // FR-010
        frontend  // FR-009
        if environment == .prod { entrance }  // FR-025, US4.2
        traffic  // FR-034
    }

    /// Every pod of development within Minikube's two cores and four gigabytes, which production need not heed.
    var cluster: Cluster {
        environment(
            dev: Cluster(
                version: .v1_28, nodes: 1,  // K8S, FR-022
                budget: ResourceBudget(cpu: .cores(2), memory: .gigabytes(4)),  // SC-007, EDGE-4
                hasLoadBalancer: false),
            prod: Cluster(version: .v1_28))
    }

    /// What other stacks may hold a matter of opinion and this specification demands.
    var policy: Policy {
        Policy.restricted.reporting(
            .unisolatedPods,  // FR-034
            .unspreadReplicas,  // FR-017
            .missingPreStopHooks,  // FR-008
            .staleConfiguration,  // US4.3
            .unusedServices,  // EDGE-7, US3.3
            as: .error)  // FR-052, SC-014
    }
}
