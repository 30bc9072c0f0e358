public import KubernetesModel

/// Nobody starts a pod again that no workload owns.
package struct BarePods: Check {
    package let rule = Rule(
        .barePods, "pods belong to a workload",
        why: "when the pod or its node is gone, nobody starts it again",
        remedy: "declare a Deployment, or a Job for work that ends",
        rows: ["POD-11"],
        wrong: "CoreV1.Pod(metadata: …, spec: …)",
        right: "Deployment(\"web\", replicas: 2, user: 10001) { … }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.compactMap { pod in
            guard pod.isBare else { return nil }
            return Finding(
                rule, "\(pod.workload) belongs to no workload; nobody starts it again when it is gone", in: pod.declared
            )
        }
    }
}

extension RuleID {
    /// A pod that belongs to no workload.
    public static let barePods: RuleID = "bare-pods"
}
