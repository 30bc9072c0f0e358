public import KubernetesModel

/// Some teams want every workload to say on which nodes it may run.
package struct MissingNodeAffinities: PodCheck {
    package let rule = Rule(
        .missingNodeAffinities, "every workload says on which nodes it may run",
        why: "they may land on nodes that are meant for others",
        remedy: "add a node affinity",
        isOptional: true,
        rows: ["POD-20"],
        linters: ["kube-linter no-node-affinity"],
        wrong: "a pod without affinity.nodeAffinity",
        right: "a pod with affinity.nodeAffinity")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard pod.spec.affinity?.nodeAffinity == nil && pod.spec.nodeSelector == nil else { return [] }
        return [pod.flaw("pods of \(pod.workload) do not say on which nodes they may run", "affinity.nodeAffinity")]
    }
}

extension RuleID {
    /// A workload whose pods do not say on which nodes they may run.
    public static let missingNodeAffinities: RuleID = "missing-node-affinities"
}
