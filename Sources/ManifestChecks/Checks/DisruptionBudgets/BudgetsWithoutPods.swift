public import KubernetesModel

extension RuleID {
    /// A disruption budget that selects no pod of the stack.
    public static let budgetsWithoutPods: RuleID = "budgets-without-pods"
}

/// A disruption budget that selects no pod protects none.
package struct BudgetsWithoutPods: Check {
    package let rule = Rule(
        .budgetsWithoutPods, "every disruption budget selects pods of its namespace",
        why: "it protects nothing, while it looks as if it would",
        remedy: "make the selector the labels of the pods",
        rows: ["PDB-07"],
        wrong: "PodDisruptionBudgetSpec(selector: LabelSelector(matchLabels: [\"app\": \"bakcend\"]), …)",
        right: "backend.disruptionBudget(maxUnavailable: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        return graph.all(PolicyV1.PodDisruptionBudget.self).compactMap { budget, declared in
            // Without a selector a budget selects nothing, with an empty one everything.
            let positions = budget.spec.selector.map {
                index.positions(selectedBy: $0, in: budget.metadata.namespace)
            }
            guard positions?.isEmpty != false else { return nil }
            return Finding(rule, "\(ObjectReference(budget)) selects no pod", in: declared, path: "spec.selector")
        }
    }
}
