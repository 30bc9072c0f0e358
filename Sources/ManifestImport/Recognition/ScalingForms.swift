import KubeDSL
import KubernetesModel

/// Disruption budgets, and numbers of pods.
enum ScalingForms {
    /// `.disruptionBudget(…)`.
    static func budget(_ budget: ManifestNode, of workload: String) -> WorkloadModifier? {
        let policy = budget.at("spec", "unhealthyPodEvictionPolicy")?.text
        let unhealthy = policy.flatMap(PolicyV1.UnhealthyPodEvictionPolicyType.init(rawValue:))
        let name = budget.at("metadata", "name")?.text.flatMap { $0 == workload ? nil : $0 }
        let others =
            (unhealthy.map { [SwiftArgument("unhealthyPods", .token(".\($0)"))] } ?? [])
            + (name.map { [SwiftArgument("name", .text($0))] } ?? [])
        if let count = budget.at("spec", "maxUnavailable").flatMap(count) {
            return WorkloadModifier(
                "disruptionBudget", [SwiftArgument("maxUnavailable", count.spelling)] + others
            ) { $0.disruptionBudget(maxUnavailable: count.value, unhealthyPods: unhealthy, name: name) }
        }
        guard let count = budget.at("spec", "minAvailable").flatMap(count) else { return nil }
        return WorkloadModifier("disruptionBudget", [SwiftArgument("minAvailable", count.spelling)] + others) {
            $0.disruptionBudget(minAvailable: count.value, unhealthyPods: unhealthy, name: name)
        }
    }

    /// A number of pods, or a share of them.
    static func count(_ node: ManifestNode) -> (value: CountOrPercent, spelling: SwiftExpression)? {
        if let number = node.integer, number >= 0 { return (.count(number), .token("\(number)")) }
        guard let text = node.text, text.hasSuffix("%"), let percent = Int(text.dropLast()), "\(percent)%" == text,
            percent >= 0
        else { return nil }
        return (.percent(percent), .token(text))
    }
}
