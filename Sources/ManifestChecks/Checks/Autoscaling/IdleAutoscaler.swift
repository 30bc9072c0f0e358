public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// An autoscaler whose bounds are equal.
    public static let idleAutoscaler: RuleID = "idle-autoscaler"
}

/// An autoscaler whose bounds are equal never scales.
package struct IdleAutoscaler: Check {
    package let rule = Rule(
        .idleAutoscaler, "an autoscaler's maximum is above its minimum",
        why: "nothing ever scales, while it looks as if it would",
        remedy: "write the number of replicas, or raise the maximum",
        rows: ["HPA-07"],
        linters: ["polaris hpaMaxAvailability"],
        wrong: ".autoscaled(min: 3, max: 3, .cpu(70))",
        right: "replicas: 3")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            guard
                let refusal = InvalidValue.idleAutoscaler(
                    min: autoscaler.minReplicas ?? 1, max: autoscaler.maxReplicas)
            else { return nil }
            return Finding(
                rule, "\(ObjectReference(autoscaler.declared.object)): \(refusal.reason)", in: autoscaler.declared,
                path: "spec.maxReplicas")
        }
    }
}
