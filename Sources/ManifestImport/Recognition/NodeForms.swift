import KubeDSL
import KubernetesModel

/// Which nodes pods run on → `.nodes` and `.nodeSelector`.
enum NodeForms {
    static func modifiers(_ spec: ManifestNode) -> [PodModifier] { affinity(spec) + nodeSelector(spec) }

    private static func affinity(_ spec: ManifestNode) -> [PodModifier] {
        let affinity = spec.at("affinity", "nodeAffinity")
        let terms =
            affinity?.at("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")?.items ?? []
        let required =
            terms.count == 1 && terms[0].hasOnly("matchExpressions")
            ? SchedulingForms.all(terms[0]["matchExpressions"]) { nodes($0, .required, ".required") } : []
        return required
            + SchedulingForms.all(affinity?["preferredDuringSchedulingIgnoredDuringExecution"]) { node in
                guard let weight = node["weight"]?.integer, node["preference"]?.hasOnly("matchExpressions") == true,
                    let conditions = node.at("preference", "matchExpressions")?.items, conditions.count == 1
                else { return nil }
                return nodes(
                    conditions[0], .preferred(weight: weight),
                    weight == 100 ? ".preferred" : ".preferred(weight: \(weight))")
            }
    }

    private static func nodes(
        _ node: ManifestNode, _ strength: AffinityStrength, _ spelling: String
    ) -> PodModifier? {
        guard let label = SchedulingForms.label(node["key"]), let condition = condition(node, label) else { return nil }
        return PodModifier(
            "nodes", [SwiftArgument(nil, .token(spelling)), SwiftArgument("where", condition.spelling)]
        ) { $0.nodes(strength, where: condition.value) }
    }

    private static func condition(
        _ node: ManifestNode, _ label: SchedulingForms.Label
    ) -> (value: NodeCondition, spelling: SwiftExpression)? {
        let values = node["values"]?.words ?? []
        func oneOf(_ argument: String) -> SwiftExpression {
            let words = values.enumerated().map { SwiftArgument($0.offset == 0 ? argument : nil, .text($0.element)) }
            return .call(".label", [SwiftArgument(nil, label.spelling)] + words)
        }
        switch node["operator"]?.text {
        case "In" where !values.isEmpty: return (NodeCondition(label.value, .in, values), oneOf("in"))
        case "NotIn" where !values.isEmpty: return (NodeCondition(label.value, .notIn, values), oneOf("notIn"))
        case "Exists": return (.has(label.value), .call(".has", SwiftArgument(nil, label.spelling)))
        case "DoesNotExist": return (.lacks(label.value), .call(".lacks", SwiftArgument(nil, label.spelling)))
        default: return nil
        }
    }

    private static func nodeSelector(_ spec: ManifestNode) -> [PodModifier] {
        guard let labels = spec["nodeSelector"]?.texts, !labels.isEmpty else { return [] }
        return [PodModifier("nodeSelector", [SwiftArgument(nil, .dictionary(labels))]) { $0.nodeSelector(labels) }]
    }
}
