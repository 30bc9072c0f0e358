import KubeDSL

/// The todo chatbot of specification 003: a Node API and a React page on nginx, installed as two releases.
@Checked
struct Spec003: Stack {
    static let name = "todo-chatbot"

    @Environments enum Environment: String { case dev, staging, production }  // 4.5-VAL

    let environment: Environment

    /// 7.2-local: development is one machine.
    var cluster: Cluster {
        environment(dev: Cluster(hasLoadBalancer: false), staging: Cluster(), production: Cluster())
    }

    // No Ingress, network policy or service mesh; no claim or StatefulSet; no autoscaler: OUT, 5.5-net
    var resources: [any Resource] {
        Namespace.existing("default")  // 4.3-B, 4.3-F
        // S3.3, 9.1-H2
        Release("backend", chart: chart(of: "backend", "The chatbot's API and its configuration")) {
            backend
            backendConfig
        }
        Release("frontend", chart: chart(of: "frontend", "The chatbot's web page and its configuration")) {
            frontend
            frontendConfig
        }
    }

    /// One pod to develop with, several to test high availability with; each is the same: 5.3-scale
    var replicas: Replicas { environment(dev: 1, staging: 2, production: 3) }  // 4.2-B-name, 4.2-F-name

    var policy: Policy {
        Policy.restricted.allowing(
            .missingDisruptionBudgets, because: "the specification has no budgets; its nodes are those of one Minikube")
    }

    /// What `helm install`, `upgrade` and `rollback` take one at a time.
    private func chart(of component: String, _ description: String) -> ChartMetadata {
        ChartMetadata(
            name: "chart-\(component)", version: "1.0.0", appVersion: "1.0.0", description: description,
            maintainers: [Maintainer("Development team", email: "development@example.com")])
    }
}
