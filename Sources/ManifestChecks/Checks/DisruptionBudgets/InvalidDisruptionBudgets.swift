import KubernetesModel
import KubernetesValues

/// A disruption budget has one bound, a number of pods or a share of them.
package struct InvalidDisruptionBudgets: Check {
    package let rule = Rule(
        "invalid-disruption-budgets", "a disruption budget has one bound: a number of pods, or at most 100 %",
        why: "the API server refuses the budget, or it bounds nothing",
        remedy: "write either 'maxUnavailable' or 'minAvailable'",
        values: ["percent"],
        rows: ["PDB-02", "PDB-03", "PDB-10"],
        linters: ["kube-score poddisruptionbudget-has-policy"],
        wrong: "PodDisruptionBudgetSpec(minAvailable: 1, maxUnavailable: 1)",
        right: ".disruptionBudget(maxUnavailable: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(PolicyV1.PodDisruptionBudget.self).flatMap { budget, declared in
            lazy var name = ObjectReference(budget)
            switch (budget.spec.minAvailable, budget.spec.maxUnavailable) {
            case (nil, nil):
                return [
                    Finding(rule, "\(name) has neither 'minAvailable' nor 'maxUnavailable'", in: declared, path: "spec")
                ]
            case (.some, .some):
                return [
                    Finding(rule, "\(name) has both 'minAvailable' and 'maxUnavailable'", in: declared, path: "spec")
                ]
            case (let bound?, nil): return refusal(of: bound, "minAvailable", name, declared)
            case (nil, let bound?): return refusal(of: bound, "maxUnavailable", name, declared)
            }
        }
    }

    private func refusal(
        of bound: IntOrString, _ field: String, _ name: @autoclosure () -> ObjectReference, _ declared: DeclaredObject
    ) -> [Finding] {
        switch bound {
        case .int(let count) where count < 0:
            return [
                Finding(rule, "'\(field)' of \(name()) must not be negative", in: declared, path: "spec.\(field)")
            ]
        case .int: return []
        case .string(let text):
            return Percent.refusal(of: text).map { [Finding(rule, $0, in: declared, path: "spec.\(field)")] } ?? []
        }
    }
}
