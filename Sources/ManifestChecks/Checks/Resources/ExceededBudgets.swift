public import KubernetesModel
import KubernetesValues

/// What all pods of an environment request together is what somebody must pay for.
package struct ExceededBudgets: Check {
    package let rule = Rule(
        .exceededBudgets, "the requests of an environment stay within its budget, at the largest scale as well",
        why: "pods stay pending, or the cluster grows beyond what was planned",
        remedy: "lower the requests or the replicas, or raise the budget",
        rows: ["RES-17", "HPA-16"],
        wrong: "Cluster(budget: ResourceBudget(cpu: .cores(2), memory: .gibibytes(2))) with 10 pods of a core",
        right: "the same budget with 2 pods of a core")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let budget = graph.cluster.budget else { return [] }
        let demands = WorkloadDemand.all(in: graph)
        func problems<Amount: Comparable & CustomStringConvertible>(
            _ resource: String, _ budget: Amount, _ zero: Amount, _ sum: (Amount, Amount) -> Amount,
            _ amount: (PodDemand, Int) -> Amount
        ) -> [Finding] {
            let least = demands.reduce(zero) { sum($0, amount($1.each, $1.minimum)) }
            let most = demands.reduce(zero) { sum($0, amount($1.each, $1.maximum)) }
            guard most > budget else { return [] }
            let scale = least > budget ? "already at its smallest scale: \(least)" : "at its largest scale: \(most)"
            let largest = demands.sorted { amount($0.each, $0.maximum) > amount($1.each, $1.maximum) }
                .prefix(3)
            let notes = largest.map { demand in
                Finding.Note(
                    "\(demand.pod.workload) requests \(amount(demand.each, demand.maximum)) with "
                        + "\(demand.maximum) pods", at: demand.pod.declared.declaration)
            }
            return [
                Finding(
                    rule, "the environment requests more \(resource) than its budget of \(budget), \(scale)",
                    notes: notes)
            ]
        }
        return problems("cpu", budget.cpu, .millicores(0), +) { $0.cpu * $1 }
            + problems("memory", budget.memory, .bytes(0), +) { $0.memory * $1 }
    }
}

extension RuleID {
    /// Requests beyond the environment's budget.
    public static let exceededBudgets: RuleID = "exceeded-budgets"
}
