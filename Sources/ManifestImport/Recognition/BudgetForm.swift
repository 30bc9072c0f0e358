import KubeDSL
import KubernetesModel

/// A disruption budget → `.disruptionBudget(…)` of its workload.
enum BudgetForm {
    static func modifier(_ budget: ManifestNode, of workload: String) -> WorkloadModifier? {
        let policy = budget.at("spec", "unhealthyPodEvictionPolicy")?.text
        let unhealthy = policy.flatMap(PolicyV1.UnhealthyPodEvictionPolicyType.init(rawValue:))
        let name = budget.at("metadata", "name")?.text.flatMap { $0 == workload ? nil : $0 }
        let others =
            (unhealthy.map { [SwiftArgument("unhealthyPods", .token(".\($0)"))] } ?? [])
            + (name.map { [SwiftArgument("name", .text($0))] } ?? [])
        if let count = budget.at("spec", "maxUnavailable").flatMap(Amount.pods) {
            return WorkloadModifier(
                "disruptionBudget", [SwiftArgument("maxUnavailable", count.spelling)] + others
            ) { $0.disruptionBudget(maxUnavailable: count.value, unhealthyPods: unhealthy, name: name) }
        }
        guard let count = budget.at("spec", "minAvailable").flatMap(Amount.pods) else { return nil }
        return WorkloadModifier("disruptionBudget", [SwiftArgument("minAvailable", count.spelling)] + others) {
            $0.disruptionBudget(minAvailable: count.value, unhealthyPods: unhealthy, name: name)
        }
    }
}
