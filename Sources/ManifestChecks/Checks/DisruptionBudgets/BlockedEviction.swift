public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// A disruption budget that lets no pod go.
    public static let blockedEviction: RuleID = "blocked-eviction"
}

/// A disruption budget that lets no pod go blocks the draining of nodes.
package struct BlockedEviction: Check {
    package let rule = Rule(
        .blockedEviction, "a disruption budget lets at least one pod go, at the lowest scale",
        why: "nodes with these pods cannot be drained, and cluster upgrades hang",
        remedy: "demand fewer pods than there are, or write maxUnavailable: 1",
        rows: ["PDB-04", "PDB-05", "PDB-06", "PDB-11"],
        linters: [
            "kube-linter pdb-max-unavailable", "kube-linter pdb-min-available", "polaris pdbDisruptionsIsZero",
            "polaris pdbMinAvailableGreaterThanHPAMinReplicas",
        ],
        wrong: "Deployment(\"backend\", replicas: 2, …).disruptionBudget(minAvailable: 2)",
        right: "Deployment(\"backend\", replicas: 2, …).disruptionBudget(maxUnavailable: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let scales = graph.scales
        return graph.all(PolicyV1.PodDisruptionBudget.self).compactMap { budget, declared in
            lazy var name = ObjectReference(budget)
            switch (budget.spec.minAvailable, budget.spec.maxUnavailable) {
            case (nil, let bound?):
                guard let refusal = bound.podCount.flatMap({ InvalidValue.disruptionBudget(maxUnavailable: $0) }),
                    refusal.rule == rule.id.rawValue
                else { return nil }
                return Finding(rule, "\(name): \(refusal.reason)", in: declared, path: "spec.maxUnavailable")
            case (let bound?, nil):
                guard let count = bound.podCount else { return nil }
                if let refusal = InvalidValue.disruptionBudget(minAvailable: count) {
                    guard refusal.rule == rule.id.rawValue else { return nil }
                    return Finding(rule, "\(name): \(refusal.reason)", in: declared, path: "spec.minAvailable")
                }
                let pods = budget.spec.selector.map { index.pods(selectedBy: $0, in: budget.metadata.namespace) } ?? []
                return finding(name, bound: count, pods, scales, declared)
            default: return nil
            }
        }
    }

    private func finding(
        _ name: @autoclosure () -> ObjectReference, bound: PodCount, _ pods: [PodReference],
        _ scales: [ObjectReference: WorkloadScale],
        _ declared: DeclaredObject
    ) -> Finding? {
        // How many pods a Job or DaemonSet has is not known.
        let counts = pods.compactMap { scales[$0.workload] }
        guard let pod = pods.first, let scale = counts.first, counts.count == pods.count else { return nil }
        let total = counts.reduce(0) { $0 + $1.minimum }
        let demanded = bound.roundedUp(of: total)
        guard total > 0, demanded >= total else { return nil }
        return Finding(
            rule,
            "\(name()) demands \(demanded) available, and \(scale.reason) of \(pod.workload); no pod may be evicted",
            in: declared, path: "spec.minAvailable",
            notes: [
                Finding.Note(
                    "the number of pods comes from here",
                    at: scale.autoscaler?.declared.declaration ?? pod.declared.location(of: "spec.replicas"))
            ])
    }
}
