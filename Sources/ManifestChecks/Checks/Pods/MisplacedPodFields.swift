public import KubernetesModel

/// Some fields are for single pods and mean nothing, or harm, in the pods of a workload.
package struct MisplacedPodFields: PodCheck {
    package let rule = Rule(
        .misplacedPodFields, "the pods of a workload have no fields that are for single pods",
        why: "the API server refuses them, or every pod lands on one node",
        remedy: "drop the field",
        rows: ["POD-09", "POD-10"],
        wrong: "activeDeadlineSeconds: 60 in a Deployment",
        right: "activeDeadlineSeconds: 60 in a Job")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard !pod.isBare else { return [] }
        var flaws: [Flaw] = []
        if pod.isLongRunning, pod.spec.activeDeadlineSeconds != nil {
            flaws.append(
                pod.flaw("pods of \(pod.workload) run for good and cannot have a deadline", "activeDeadlineSeconds"))
        }
        if pod.spec.ephemeralContainers?.isEmpty == false {
            flaws.append(
                pod.flaw(
                    "\(pod.workload) cannot have ephemeral containers; kubectl debug adds them", "ephemeralContainers"))
        }
        if let node = pod.spec.nodeName {
            flaws.append(pod.flaw("pods of \(pod.workload) are tied to node '\(node)'; use nodeSelector", "nodeName"))
        }
        return flaws
    }
}

extension RuleID {
    /// A field of single pods in the pods of a workload.
    public static let misplacedPodFields: RuleID = "misplaced-pod-fields"
}
