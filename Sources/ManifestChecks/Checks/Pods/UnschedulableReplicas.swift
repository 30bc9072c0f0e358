public import KubernetesModel

/// Pods that refuse to share a node need as many nodes as there are pods.
package struct UnschedulableReplicas: Check {
    package let rule = Rule(
        .unschedulableReplicas, "there are as many nodes as pods that refuse to share one",
        why: "the last pods stay pending",
        remedy: "prefer instead of requiring, or run fewer",
        severity: .warning,
        rows: ["POD-16"],
        wrong: "required anti-affinity with replicas: 5 on 3 nodes",
        right: "preferred anti-affinity")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let nodes = graph.cluster.nodes else { return [] }
        let scales = graph.scales
        return graph.pods.compactMap { pod in
            let terms = pod.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []
            let own = terms.firstIndex {
                $0.topologyKey == "kubernetes.io/hostname" && $0.labelSelector?.matches(pod.labels) ?? false
            }
            guard let own, let scale = scales[pod.workload], scale.maximum > nodes else { return nil }
            let path = "\(pod.path).affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[\(own)]"
            return Finding(
                rule,
                "pods of \(pod.workload) are up to \(scale.maximum), need a node each, and there are \(nodes) nodes",
                in: pod.declared, path: path)
        }
    }
}

extension RuleID {
    /// More pods that refuse to share a node than there are nodes.
    public static let unschedulableReplicas: RuleID = "unschedulable-replicas"
}
