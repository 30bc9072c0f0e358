public import KubernetesModel

extension RuleID {
    /// Two disruption budgets for one pod.
    public static let overlappingBudgets: RuleID = "overlapping-budgets"
}

/// A pod with two disruption budgets cannot be evicted at all.
package struct OverlappingBudgets: Check {
    package let rule = Rule(
        .overlappingBudgets, "a pod has one disruption budget",
        why: "the eviction API answers with an error, and nodes cannot be drained",
        remedy: "delete one of the two, or make its selector narrower",
        rows: ["PDB-08"],
        wrong: "backend.disruptionBudget(maxUnavailable: 1).disruptionBudget(minAvailable: 1)",
        right: "backend.disruptionBudget(maxUnavailable: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var first: [DeclaredObject?] = Array(repeating: nil, count: graph.pods.count)
        return graph.all(PolicyV1.PodDisruptionBudget.self).compactMap { budget, declared in
            guard let selector = budget.spec.selector else { return nil }
            var shared: (pod: Int, earlier: DeclaredObject)?
            for position in index.positions(selectedBy: selector, in: budget.metadata.namespace) {
                if let earlier = first[position] { shared = shared ?? (position, earlier) }
                first[position] = first[position] ?? declared
            }
            guard let shared else { return nil }
            return Finding(
                rule,
                "\(ObjectReference(budget)) selects the pods of \(graph.pods[shared.pod].workload), "
                    + "as \(ObjectReference(shared.earlier.object)) does",
                in: declared, path: "spec.selector",
                notes: [Finding.Note("the other budget", at: shared.earlier.declaration)])
        }
    }
}
