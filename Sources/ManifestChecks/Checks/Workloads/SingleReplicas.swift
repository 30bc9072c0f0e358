public import KubernetesModel

extension RuleID {
    /// A Deployment behind a Service that has one pod.
    public static let singleReplicas: RuleID = "single-replicas"
}

/// A Deployment behind a Service with one pod is down whenever that pod is.
package struct SingleReplicas: Check {
    package let rule = Rule(
        .singleReplicas, "a Deployment behind a Service has at least 2 pods",
        why: "each restart of the pod, and each drained node, is an outage",
        remedy: "raise the replicas to 2",
        isOptional: true,
        rows: ["WKL-05"],
        linters: ["kube-linter minimum-three-replicas", "kube-score deployment-replicas"],
        wrong: "Deployment(\"backend\", replicas: 1, …).service(.http)",
        right: "Deployment(\"backend\", replicas: 2, …).service(.http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let scales = graph.scales
        return graph.servedPods.compactMap { pod, _ in
            guard pod.declared.object is AppsV1.Deployment, scales[pod.workload]?.maximum == 1 else { return nil }
            return Finding(
                rule, "\(pod.workload) is behind a Service and has 1 pod", in: pod.declared, path: "spec.replicas")
        }
    }
}
