public import KubernetesModel

extension RuleID {
    /// An autoscaler that may go below three pods.
    public static let autoscalerBelowThree: RuleID = "autoscaler-below-three"
}

/// An autoscaler that may go below three pods, for teams that want one to spare during an update.
package struct AutoscalerBelowThree: Check {
    package let rule = Rule(
        .autoscalerBelowThree, "an autoscaler keeps at least 3 pods",
        why: "with one pod in an update and one that fails, nothing is left",
        remedy: "raise the minimum to 3",
        isOptional: true,
        rows: ["HPA-05"],
        linters: ["kube-linter hpa-minimum-three-replicas"],
        wrong: ".autoscaled(min: 2, max: 5, .cpu(70))",
        right: ".autoscaled(min: 3, max: 5, .cpu(70))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            let minimum = autoscaler.minReplicas ?? 1
            guard minimum < 3 else { return nil }
            return Finding(
                rule, "\(ObjectReference(autoscaler.declared.object)) may go down to \(minimum); keep at least 3 pods",
                in: autoscaler.declared, path: "spec.minReplicas")
        }
    }
}
