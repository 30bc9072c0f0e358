public import KubernetesModel

/// Under pressure the scheduler takes pods without a priority class away first.
package struct MissingPriorityClasses: PodCheck {
    package let rule = Rule(
        .missingPriorityClasses, "every workload has a priority class",
        why: "under pressure they go first",
        remedy: "name a priority class",
        isOptional: true,
        rows: ["POD-19"],
        linters: ["kube-linter priority-class-name", "polaris priorityClassNotSet"],
        wrong: "a pod without priorityClassName",
        right: "a pod with priorityClassName")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard pod.spec.priorityClassName == nil else { return [] }
        return [pod.flaw("pods of \(pod.workload) have no priority class", "priorityClassName")]
    }
}

extension RuleID {
    /// A workload whose pods have no priority class.
    public static let missingPriorityClasses: RuleID = "missing-priority-classes"
}
