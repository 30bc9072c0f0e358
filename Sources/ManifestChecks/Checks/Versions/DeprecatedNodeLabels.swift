public import KubernetesModel

/// The labels of nodes got new names, and the old ones are going away.
package struct DeprecatedNodeLabels: PodCheck {
    package let rule = Rule(
        "deprecated-node-labels", "pods choose nodes by labels that nodes will keep",
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
        return keys.compactMap { key, field in
            Self.successors[key].map { pod.flaw("label '\(key)' of nodes is given up; write '\($0)'", field) }
        }
    }

    private static let successors = [
        "beta.kubernetes.io/os": "kubernetes.io/os",
        "beta.kubernetes.io/arch": "kubernetes.io/arch",
        "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
        "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
        "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
        "failure-domain.kubernetes.io/zone": "topology.kubernetes.io/zone",
        "failure-domain.kubernetes.io/region": "topology.kubernetes.io/region",
        "node-role.kubernetes.io/master": "node-role.kubernetes.io/control-plane",
    ]
}

extension RuleID {
    /// A label of nodes that has got a new name.
    public static let deprecatedNodeLabels: RuleID = "deprecated-node-labels"
}
