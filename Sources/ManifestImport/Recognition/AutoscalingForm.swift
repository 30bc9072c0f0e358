import KubeDSL
import KubernetesModel

/// An autoscaler of a Deployment → `.autoscaled(…)` with its `.scaleUp` and `.scaleDown`.
struct AutoscalingForm {
    let value: Replicas
    let spelling: SwiftExpression

    /// Nil where a metric or a limit has no word in the DSL.
    init?(_ autoscaler: ManifestNode, of workload: String) {
        guard let spec = autoscaler["spec"], let min = spec["minReplicas"]?.integer,
            let max = spec["maxReplicas"]?.integer, let nodes = spec["metrics"]?.items
        else { return nil }
        let metrics = nodes.compactMap(MetricForm.init)
        guard !metrics.isEmpty, metrics.count == nodes.count else { return nil }
        var scaling = Autoscaling.range(min: min, max: max, metrics: metrics.map(\.value))
        var arguments =
            [SwiftArgument("min", .token("\(min)")), SwiftArgument("max", .token("\(max)"))]
            + metrics.map { SwiftArgument(nil, $0.spelling) }
        if let name = autoscaler.at("metadata", "name")?.text, name != workload {
            scaling.name = name
            arguments.append(SwiftArgument("name", .text(name)))
        }
        let (upNode, downNode) = (spec.at("behavior", "scaleUp"), spec.at("behavior", "scaleDown"))
        let (up, down) = (upNode.flatMap { Limits($0, "scaleUp") }, downNode.flatMap { Limits($0, "scaleDown") })
        guard (up == nil) == (upNode == nil), (down == nil) == (downNode == nil) else { return nil }
        value = .scaled(
            scaling, up: up?.rules, down: down?.rules, at: .unwritten)
        spelling = .chain(.call(".autoscaled", arguments), [up, down].compactMap { $0?.spelling })
    }

    /// How fast it may go one way.
    private struct Limits {
        let rules: AutoscalingV2.HPAScalingRules
        let spelling: SwiftExpression

        init?(_ node: ManifestNode, _ name: String) {
            let nodes = node["policies"]?.items ?? []
            let policies = nodes.compactMap(Self.policy)
            guard node.hasOnly("policies", "selectPolicy", "stabilizationWindowSeconds"), !policies.isEmpty,
                policies.count == nodes.count,
                (node["stabilizationWindowSeconds"] == nil) == (node["stabilizationWindowSeconds"]?.seconds == nil)
            else { return nil }
            let select = node["selectPolicy"]?.text.flatMap(AutoscalingV2.ScalingPolicySelect.init)
            let window = node["stabilizationWindowSeconds"]?.seconds
            rules = AutoscalingV2.HPAScalingRules(
                stabilizationWindowSeconds: window, selectPolicy: select, policies: policies.map(\.value.lowered))
            spelling = .call(
                name,
                policies.map { SwiftArgument(nil, $0.spelling) }
                    + (select.map { [SwiftArgument("select", .token(".\($0)"))] } ?? [])
                    + (window.map { [SwiftArgument("stabilization", .seconds($0))] } ?? []))
        }

        private static func policy(_ node: ManifestNode) -> (value: ScalingPolicy, spelling: SwiftExpression)? {
            guard let value = node["value"]?.integer, let period = node["periodSeconds"]?.seconds else { return nil }
            let arguments = [SwiftArgument(nil, .token("\(value)")), SwiftArgument("every", .seconds(period))]
            switch node["type"]?.text {
            case "Pods": return (.pods(value, every: Seconds(period)), .call(".pods", arguments))
            case "Percent": return (.percent(value, every: Seconds(period)), .call(".percent", arguments))
            default: return nil
            }
        }
    }
}
