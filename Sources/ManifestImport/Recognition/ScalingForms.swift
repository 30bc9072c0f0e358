import KubeDSL
import KubernetesModel

/// Autoscalers and disruption budgets of a workload → the arguments that make them.
enum ScalingForms {
    /// `.autoscaled(…)`; nil for one with other metrics than average use, or with a behaviour of its own.
    static func replicas(_ autoscaler: ManifestNode) -> (value: Replicas, spelling: SwiftExpression)? {
        guard let min = autoscaler.at("spec", "minReplicas")?.integer,
            let max = autoscaler.at("spec", "maxReplicas")?.integer,
            let nodes = autoscaler.at("spec", "metrics")?.items
        else { return nil }
        let metrics = nodes.compactMap(metric)
        guard !metrics.isEmpty, metrics.count == nodes.count else { return nil }
        let scaling = Autoscaling.range(min: min, max: max, metrics: metrics.map(\.value))
        let spelling = SwiftExpression.call(
            ".autoscaled",
            [SwiftArgument("min", .token("\(min)")), SwiftArgument("max", .token("\(max)"))]
                + metrics.map { SwiftArgument(nil, $0.spelling) })
        return (.autoscaling(scaling), spelling)
    }

    private static func metric(_ node: ManifestNode) -> (value: ScalingMetric, spelling: SwiftExpression)? {
        guard let percent = node.at("resource", "target", "averageUtilization")?.integer else { return nil }
        let argument = SwiftArgument(nil, .token("\(percent)"))
        switch node.at("resource", "name")?.text {
        case "cpu": return (.cpu(percent), .call(".cpu", argument))
        case "memory": return (.memory(percent), .call(".memory", argument))
        default: return nil
        }
    }

    /// `.disruptionBudget(…)`.
    static func budget(
        _ budget: ManifestNode
    ) -> (apply: (any Workload<ImportedPort>) -> any Workload<ImportedPort>, spelling: SwiftExpression)? {
        let policy = budget.at("spec", "unhealthyPodEvictionPolicy")?.text
        let unhealthy = policy.flatMap(PolicyV1.UnhealthyPodEvictionPolicyType.init(rawValue:))
        let others = unhealthy.map { [SwiftArgument("unhealthyPods", .token(".\($0)"))] } ?? []
        if let count = budget.at("spec", "maxUnavailable").flatMap(count) {
            return (
                { $0.disruptionBudget(maxUnavailable: count.value, unhealthyPods: unhealthy) },
                .call("disruptionBudget", [SwiftArgument("maxUnavailable", count.spelling)] + others)
            )
        }
        if let count = budget.at("spec", "minAvailable").flatMap(count) {
            return (
                { $0.disruptionBudget(minAvailable: count.value, unhealthyPods: unhealthy) },
                .call("disruptionBudget", [SwiftArgument("minAvailable", count.spelling)] + others)
            )
        }
        return nil
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
