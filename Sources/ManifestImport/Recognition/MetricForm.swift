import KubeDSL
import KubernetesModel

/// What an autoscaler keeps at its target → a `ScalingMetric`.
struct MetricForm {
    let value: ScalingMetric
    let spelling: SwiftExpression

    init?(_ node: ManifestNode) {
        let form =
            switch node["type"]?.text {
            case "Resource": node["resource"].flatMap { Self.resource($0, of: nil) }
            case "ContainerResource":
                node["containerResource"].flatMap { source in
                    source["container"]?.text.flatMap { Self.resource(source, of: $0) }
                }
            case "Pods": node["pods"].flatMap(Self.pods)
            case "External": node["external"].flatMap(Self.external)
            default: Form?.none
            }
        guard let (value, spelling) = form else { return nil }
        self.value = value
        self.spelling = spelling
    }

    private typealias Form = (value: ScalingMetric, spelling: SwiftExpression)

    private static func resource(_ source: ManifestNode, of container: String?) -> Form? {
        guard let name = source["name"]?.text, let target = source["target"] else { return nil }
        let others = container.map { [SwiftArgument("of", .text($0))] } ?? []
        if let percent = target["averageUtilization"]?.integer {
            let arguments = [SwiftArgument(nil, .token("\(percent)"))] + others
            switch name {
            case "cpu": return (.cpu(percent, of: container), .call(".cpu", arguments))
            case "memory": return (.memory(percent, of: container), .call(".memory", arguments))
            default: return nil
            }
        }
        guard let text = target["averageValue"]?.text else { return nil }
        switch name {
        case "cpu":
            guard let amount = Amount.cpu(text) else { return nil }
            let arguments = [SwiftArgument("average", amount.spelling)] + others
            return (.cpu(average: amount.amount, of: container), .call(".cpu", arguments))
        case "memory":
            guard let amount = Amount.memory(text) else { return nil }
            let arguments = [SwiftArgument("average", amount.spelling)] + others
            return (.memory(average: amount.amount, of: container), .call(".memory", arguments))
        default: return nil
        }
    }

    private static func pods(_ source: ManifestNode) -> Form? {
        guard let (name, labels, others) = metric(source), let amount = source.at("target", "averageValue")?.text else {
            return nil
        }
        let arguments = [SwiftArgument(nil, .text(name)), SwiftArgument("average", .text(amount))] + others
        return (.pods(name, average: Quantity(amount), labels: labels), .call(".pods", arguments))
    }

    private static func external(_ source: ManifestNode) -> Form? {
        guard let (name, labels, others) = metric(source) else { return nil }
        if let amount = source.at("target", "averageValue")?.text {
            let arguments = [SwiftArgument(nil, .text(name)), SwiftArgument("average", .text(amount))] + others
            return (.external(name, average: Quantity(amount), labels: labels), .call(".external", arguments))
        }
        guard let amount = source.at("target", "value")?.text else { return nil }
        let arguments = [SwiftArgument(nil, .text(name)), SwiftArgument("value", .text(amount))] + others
        return (.external(name, value: Quantity(amount), labels: labels), .call(".external", arguments))
    }

    private static func metric(
        _ source: ManifestNode
    ) -> (name: String, labels: OrderedMap<String>, arguments: [SwiftArgument])? {
        guard let name = source.at("metric", "name")?.text else { return nil }
        let labels = source.at("metric", "selector", "matchLabels")?.texts ?? [:]
        return (name, labels, labels.isEmpty ? [] : [SwiftArgument("labels", .dictionary(labels))])
    }
}
