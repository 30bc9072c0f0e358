public import KubernetesModel

extension RuleID {
    /// A disruption budget that keeps pods that do not work.
    public static let unhealthyPodBlockade: RuleID = "unhealthy-pod-blockade"
}

/// By default, a disruption budget keeps pods that are not ready from being evicted.
package struct UnhealthyPodBlockade: Check {
    package let rule = Rule(
        .unhealthyPodBlockade, "a disruption budget lets pods go that are not ready",
        why: "a workload that crashes keeps its nodes from being drained",
        remedy: "set unhealthyPods: .alwaysAllow",
        isOptional: true,
        rows: ["PDB-09"],
        linters: ["kube-linter pdb-unhealthy-pod-eviction-policy"],
        wrong: ".disruptionBudget(maxUnavailable: 1)",
        right: ".disruptionBudget(maxUnavailable: 1, unhealthyPods: .alwaysAllow)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(PolicyV1.PodDisruptionBudget.self).compactMap { budget, declared in
            guard budget.spec.unhealthyPodEvictionPolicy != .alwaysAllow else { return nil }
            return Finding(
                rule, "\(ObjectReference(budget)) keeps pods that are not ready from being evicted", in: declared,
                path: "spec.unhealthyPodEvictionPolicy")
        }
    }
}
