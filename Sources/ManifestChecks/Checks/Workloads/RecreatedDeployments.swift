public import KubernetesModel

extension RuleID {
    /// A Deployment behind a Service that stops before it starts anew.
    public static let recreatedDeployments: RuleID = "recreated-deployments"
}

/// A Deployment of strategy Recreate is down during each update.
package struct RecreatedDeployments: Check {
    package let rule = Rule(
        .recreatedDeployments, "a Deployment behind a Service is updated pod by pod",
        why: "all pods stop before the first new one starts, so that each update is an outage",
        remedy: "use a rolling update, or say why there cannot be two versions at a time",
        rows: ["WKL-06"],
        linters: ["kube-linter no-rolling-update-strategy", "kube-score deployment-strategy"],
        wrong: "DeploymentStrategy(type: .recreate)",
        right: ".rollout(unavailable: 0, surge: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.servedPods.compactMap { pod, service in
            guard let deployment = pod.declared.object as? AppsV1.Deployment,
                deployment.spec.strategy?.type == .recreate
            else { return nil }
            return Finding(
                rule, "\(pod.workload) is behind \(ObjectReference(service.object)) and stops during each update",
                in: pod.declared, path: "spec.strategy.type",
                notes: [Finding.Note("the Service is declared here", at: service.declaration)])
        }
    }
}
