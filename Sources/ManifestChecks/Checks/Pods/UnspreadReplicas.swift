public import KubernetesModel

/// Replicas that may all land on one node are gone with it.
package struct UnspreadReplicas: Check {
    package let rule = Rule(
        .unspreadReplicas, "workloads of several pods say how to spread them",
        why: "all pods can land on one node, and are gone with it",
        remedy: "add a topology spread constraint over kubernetes.io/hostname",
        isOptional: true,
        rows: ["POD-12", "POD-14"],
        linters: [
            "kube-linter no-anti-affinity", "kube-score deployment-has-host-podantiaffinity",
            "kube-score statefulset-has-host-podantiaffinity", "polaris topologySpreadConstraint",
        ],
        wrong: "replicas: 2 alone",
        right: "topologySpreadConstraints over kubernetes.io/hostname")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let scales = graph.scales
        return graph.pods.compactMap { pod in
            guard let scale = scales[pod.workload], scale.maximum > 1,
                pod.spec.topologySpreadConstraints?.isEmpty ?? true, pod.spec.affinity?.podAntiAffinity == nil
            else { return nil }
            return Finding(
                rule, "pods of \(pod.workload) are up to \(scale.maximum) and may all land on one node",
                in: pod.declared,
                path: "\(pod.path).topologySpreadConstraints")
        }
    }
}

extension RuleID {
    /// Replicas that may all land on one node.
    public static let unspreadReplicas: RuleID = "unspread-replicas"
}
