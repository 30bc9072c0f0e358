public import KubernetesModel

extension RuleID {
    /// An autoscaler that may go down to one pod.
    public static let lowAutoscalerMinimum: RuleID = "low-autoscaler-minimum"
}

/// An autoscaler that may go down to one pod takes the workload's redundancy away when it is quiet.
package struct LowAutoscalerMinimum: Check {
    package let rule = Rule(
        .lowAutoscalerMinimum, "an autoscaler keeps at least 2 pods",
        why: "with one pod, each restart and each eviction is an outage",
        remedy: "raise the minimum to 2",
        rows: ["HPA-04"],
        linters: ["kube-score horizontalpodautoscaler-replicas", "polaris hpaMinAvailability"],
        wrong: ".autoscaled(min: 1, max: 5, .cpu(70))",
        right: ".autoscaled(min: 2, max: 5, .cpu(70))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            let minimum = autoscaler.minReplicas ?? 1
            guard minimum == 1, autoscaler.maxReplicas > 1 else { return nil }
            return Finding(
                rule, "\(ObjectReference(autoscaler.declared.object)) may go down to 1 pod; keep at least 2",
                in: autoscaler.declared, path: "spec.minReplicas")
        }
    }
}
