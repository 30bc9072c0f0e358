public import KubernetesModel

extension RuleID {
    /// Two autoscalers of one workload.
    public static let competingAutoscalers: RuleID = "competing-autoscalers"
}

/// Two autoscalers of one workload undo each other's work.
package struct CompetingAutoscalers: Check {
    package let rule = Rule(
        .competingAutoscalers, "a workload has one autoscaler",
        why: "the controller refuses to scale, or the two undo each other's work",
        remedy: "put the metrics of both into one",
        rows: ["HPA-13"],
        wrong: "two HorizontalPodAutoscalers of Deployment 'backend'",
        right: ".autoscaled(min: 2, max: 5, .cpu(70), .memory(80))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var first: [ObjectReference: DeclaredObject] = [:]
        return graph.autoscalers.compactMap { autoscaler in
            guard let earlier = first[autoscaler.target] else {
                first[autoscaler.target] = autoscaler.declared
                return nil
            }
            return Finding(
                rule,
                "\(ObjectReference(autoscaler.declared.object)) scales \(autoscaler.target), "
                    + "as \(ObjectReference(earlier.object)) does",
                in: autoscaler.declared, path: "spec.scaleTargetRef",
                notes: [Finding.Note("the other autoscaler", at: earlier.declaration)])
        }
    }
}
