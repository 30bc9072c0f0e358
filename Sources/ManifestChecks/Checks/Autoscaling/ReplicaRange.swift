import KubernetesModel
import KubernetesValues

/// The bounds of an autoscaler are in order and leave a pod to measure.
package struct ReplicaRange: Check {
    package let rule = Rule(
        "replica-range", "an autoscaler's minimum is at least 1 and not above its maximum",
        why: "the API server refuses the autoscaler",
        remedy: "exchange the bounds",
        rows: ["HPA-03", "HPA-06", "HPA-08"],
        wrong: ".autoscaled(min: 5, max: 2, .cpu(70))",
        right: ".autoscaled(min: 2, max: 5, .cpu(70))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            let (min, max) = (autoscaler.minReplicas ?? 1, autoscaler.maxReplicas)
            // Metrics from elsewhere can be measured without a pod.
            let isMeasuredElsewhere = autoscaler.metrics.contains { $0.type == .object || $0.type == .external }
            if min == 0, max > 0, isMeasuredElsewhere { return nil }
            guard let refusal = InvalidValue.replicaRange(min: min, max: max) else { return nil }
            let isMaximum = max < 1 && min >= 1
            return Finding(
                rule, "\(ObjectReference(autoscaler.declared.object)): \(refusal.reason)", in: autoscaler.declared,
                path: isMaximum ? "spec.maxReplicas" : "spec.minReplicas")
        }
    }
}
