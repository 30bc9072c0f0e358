public import KubernetesModel
import KubernetesValues

/// The labels of nodes got new names, and the old ones are going away.
package struct DeprecatedNodeLabels: PodCheck {
    package let rule = Rule(
        .deprecatedNodeLabels, "pods choose nodes by labels that nodes will keep",
        why: "no node has the label any more, and the pods stay pending",
        remedy: "use the label's new name",
        rows: ["VER-07"],
        wrong: "nodeSelector: [\"beta.kubernetes.io/os\": \"linux\"]",
        right: "nodeSelector: [\"kubernetes.io/os\": \"linux\"]")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var keys = (pod.spec.nodeSelector?.keys ?? []).map { ($0, "nodeSelector[\($0)]") }
        for (index, constraint) in (pod.spec.topologySpreadConstraints ?? []).enumerated() {
            keys.append((constraint.topologyKey, "topologySpreadConstraints[\(index)].topologyKey"))
        }
        let affinity = pod.spec.affinity
        let required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        for (index, term) in required.enumerated() {
            for (place, requirement) in (term.matchExpressions ?? []).enumerated() {
                let field =
                    "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[\(index)]"
                keys.append((requirement.key, "\(field).matchExpressions[\(place)].key"))
            }
        }
        for (index, term) in (affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
            .enumerated()
        {
            let field = "affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[\(index)]"
            keys.append((term.topologyKey, "\(field).topologyKey"))
        }
        for (index, term) in (affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
            .enumerated()
        {
            let field = "affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[\(index)]"
            keys.append((term.podAffinityTerm.topologyKey, "\(field).podAffinityTerm.topologyKey"))
        }
        let tolerated = Set((pod.spec.tolerations ?? []).map { $0.key ?? "" })
        for (index, toleration) in (pod.spec.tolerations ?? []).enumerated() {
            let key = toleration.key ?? ""
            // To tolerate both names is harmless, and right on clusters of either age.
            let isBoth = InvalidValue.deprecatedNodeLabel(key)?.replacement.map(tolerated.contains) == true
            if !isBoth { keys.append((key, "tolerations[\(index)].key")) }
        }
        return keys.compactMap { key, field in
            InvalidValue.deprecatedNodeLabel(key).map { pod.flaw($0.reason, field) }
        }
    }
}

extension RuleID {
    /// A label of nodes that has got a new name.
    public static let deprecatedNodeLabels: RuleID = "deprecated-node-labels"
}
