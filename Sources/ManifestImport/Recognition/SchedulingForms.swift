import KubeDSL
import KubernetesModel

/// Where pods run → `.spread`, `.apart`, `.tolerating` and `.priority`; which nodes, say ``NodeForms``.
enum SchedulingForms {
    /// A label of nodes, and how the source spells it.
    typealias Label = (value: NodeLabel, spelling: SwiftExpression)

    static func modifiers(_ spec: ManifestNode, of workload: String, in pod: PodContext) -> [PodModifier] {
        let selector = pod.scope.labels.selector(ofWorkload: workload)
        return all(spec["topologySpreadConstraints"]) { spread($0, selector) } + distance(spec, selector)
            + NodeForms.modifiers(spec) + all(spec["tolerations"], toleration) + priority(spec, pod)
    }

    /// The modifiers of all items or of none, for their order counts.
    static func all(
        _ list: ManifestNode?, _ modifier: (ManifestNode) -> PodModifier?
    ) -> [PodModifier] {
        let items = list?.items ?? []
        let modifiers = items.compactMap(modifier)
        return modifiers.count == items.count ? modifiers : []
    }

    private static func spread(_ node: ManifestNode, _ selector: OrderedMap<String>) -> PodModifier? {
        guard node.hasOnly("maxSkew", "topologyKey", "whenUnsatisfiable", "labelSelector"),
            node.at("labelSelector", "matchLabels")?.texts == selector, let label = label(node["topologyKey"]),
            let skew = node["maxSkew"]?.integer,
            let action = node["whenUnsatisfiable"]?.text.flatMap(CoreV1.UnsatisfiableConstraintAction.init)
        else { return nil }
        let arguments =
            [SwiftArgument("across", label.spelling)] + (skew == 1 ? [] : [SwiftArgument("maxSkew", .token("\(skew)"))])
            + [SwiftArgument("whenImpossible", .token(".\(action)"))]
        return PodModifier("spread", arguments) {
            $0.spread(across: label.value, maxSkew: skew, whenImpossible: action)
        }
    }

    /// Distance to the controller's own pods; other affinities stay in a patch.
    private static func distance(_ spec: ManifestNode, _ selector: OrderedMap<String>) -> [PodModifier] {
        func modifier(_ term: ManifestNode?, _ strength: AffinityStrength, _ spelling: String) -> PodModifier? {
            guard let term, term.hasOnly("labelSelector", "topologyKey"), let label = label(term["topologyKey"]),
                term.at("labelSelector", "matchLabels")?.texts == selector
            else { return nil }
            let arguments = [SwiftArgument("on", label.spelling), SwiftArgument(nil, .token(spelling))]
            return PodModifier("apart", arguments) { $0.apart(on: label.value, strength) }
        }
        let affinity = spec.at("affinity", "podAntiAffinity")
        return all(affinity?["requiredDuringSchedulingIgnoredDuringExecution"]) { modifier($0, .required, ".required") }
            + all(affinity?["preferredDuringSchedulingIgnoredDuringExecution"]) { node in
                guard let weight = node["weight"]?.integer else { return nil }
                return modifier(
                    node["podAffinityTerm"], .preferred(weight: weight),
                    weight == 100 ? ".preferred" : ".preferred(weight: \(weight))")
            }
    }

    private static func toleration(_ node: ManifestNode) -> PodModifier? {
        if node == ["operator": "Exists"] {
            return PodModifier(Reason.call("toleratingEverything")) { $0.toleratingEverything(because: Reason.text) }
        }
        guard let key = node["key"]?.text else { return nil }
        let effect = node["effect"]?.text.flatMap(CoreV1.TaintEffect.init)
        let name = SwiftArgument(nil, .text(key))
        let others = effect.map { [SwiftArgument("effect", .token(".\($0)"))] } ?? []
        switch node["operator"]?.text {
        case "Exists" where node["tolerationSeconds"] != nil:
            guard let seconds = node["tolerationSeconds"]?.seconds, effect == .noExecute else { return nil }
            return PodModifier("tolerating", [name, SwiftArgument("for", .seconds(seconds))]) {
                $0.tolerating(key, for: Seconds(seconds))
            }
        case "Exists": return PodModifier("tolerating", [name] + others) { $0.tolerating(key, effect: effect) }
        case "Equal":
            guard let value = node["value"]?.text, node["tolerationSeconds"] == nil else { return nil }
            return PodModifier("tolerating", [name, SwiftArgument("value", .text(value))] + others) {
                $0.tolerating(key, value: value, effect: effect)
            }
        default: return nil
        }
    }

    private static func priority(_ spec: ManifestNode, _ pod: PodContext) -> [PodModifier] {
        guard let name = spec["priorityClassName"]?.text else { return [] }
        let argument =
            pod.priorities[name].map { SwiftArgument(nil, .token($0)) } ?? SwiftArgument("existing", .text(name))
        return [PodModifier("priority", [argument]) { $0.priority(existing: name) }]
    }

    /// The label that a field names.
    static func label(_ node: ManifestNode?) -> Label? {
        guard let key = node?.text else { return nil }
        let known: [(String, NodeLabel)] = [
            (".node", .node), (".zone", .zone), (".region", .region), (".architecture", .architecture),
            (".operatingSystem", .operatingSystem), (".instanceType", .instanceType),
        ]
        let name = known.first { $0.1.key == key }?.0
        return (NodeLabel(key), name.map { .token($0) } ?? .text(key))
    }
}
