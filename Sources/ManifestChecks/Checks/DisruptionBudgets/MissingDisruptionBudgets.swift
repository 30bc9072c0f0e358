public import KubernetesModel

extension RuleID {
    /// A workload of several pods without a disruption budget.
    public static let missingDisruptionBudgets: RuleID = "missing-disruption-budgets"
}

/// Without a disruption budget, the cluster may evict all pods of a workload at once.
package struct MissingDisruptionBudgets: Check {
    package let rule = Rule(
        .missingDisruptionBudgets, "a workload of several pods has a disruption budget",
        why: "when nodes are drained, all its pods may go at once",
        remedy: "add .disruptionBudget(maxUnavailable: 1)",
        rows: ["PDB-01"],
        linters: [
            "kube-score deployment-has-poddisruptionbudget", "kube-score statefulset-has-poddisruptionbudget",
            "polaris missingPodDisruptionBudget",
        ],
        wrong: "Deployment(\"backend\", replicas: 2, …)",
        right: "Deployment(\"backend\", replicas: 2, …).disruptionBudget(maxUnavailable: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let scales = graph.scales
        var isCovered = Array(repeating: false, count: graph.pods.count)
        for (budget, _) in graph.all(PolicyV1.PodDisruptionBudget.self) {
            guard let selector = budget.spec.selector else { continue }
            for position in index.positions(selectedBy: selector, in: budget.metadata.namespace) {
                isCovered[position] = true
            }
        }
        return graph.pods.enumerated().compactMap { position, pod in
            guard !isCovered[position], let scale = scales[pod.workload], scale.minimum > 1 else { return nil }
            return Finding(
                rule, "\(pod.workload) has at least \(scale.minimum) pods and no disruption budget", in: pod.declared)
        }
    }
}
