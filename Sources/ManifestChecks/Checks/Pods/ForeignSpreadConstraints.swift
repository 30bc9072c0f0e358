public import KubernetesModel

/// A constraint counts the pods that its selector finds; one that does not find the own pods spreads nothing.
package struct ForeignSpreadConstraints: PodCheck {
    package let rule = Rule(
        .foreignSpreadConstraints, "spread constraints count the pods that they are to spread",
        why: "the pods are not spread at all",
        remedy: "use the labels of the pod itself",
        rows: ["POD-13"],
        linters: ["kube-score pod-topology-spread-constraints"],
        wrong: "labelSelector: .init(matchLabels: [\"app\": \"other\"])",
        right: "labelSelector: .init(matchLabels: [\"app\": \"web\"])")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.topologySpreadConstraints ?? []).enumerated().compactMap { index, constraint in
            guard !(constraint.labelSelector?.matches(pod.labels) ?? false) else { return nil }
            let problem = constraint.labelSelector == nil ? "has no selector" : "selects other pods"
            return pod.flaw(
                "spread constraint of \(pod.workload) \(problem), and so spreads nothing",
                "topologySpreadConstraints[\(index)].labelSelector")
        }
    }
}

extension RuleID {
    /// A spread constraint that does not select its own pods.
    public static let foreignSpreadConstraints: RuleID = "foreign-spread-constraints"
}
