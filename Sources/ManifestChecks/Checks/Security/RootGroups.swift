public import KubernetesModel

/// Files of the node and of volumes are often open to group 0.
package struct RootGroups: PodCheck {
    package let rule = Rule(
        .rootGroups, "no container belongs to group 0",
        why: "files of the node and of volumes are often open to group 0",
        remedy: "name another group",
        rows: ["SEC-06"],
        linters: ["kube-linter run-as-non-root"],
        wrong: ".patch { $0.securityContext?.runAsGroup = 0 }",
        right: "user: 10001")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let context = pod.spec.securityContext
        var flaws: [Flaw] = []
        if context?.runAsGroup == 0 { flaws.append(pod.flaw(message(pod), "securityContext.runAsGroup")) }
        if context?.fsGroup == 0 { flaws.append(pod.flaw(message(pod), "securityContext.fsGroup")) }
        for (index, group) in (context?.supplementalGroups ?? []).enumerated() where group == 0 {
            flaws.append(pod.flaw(message(pod), "securityContext.supplementalGroups[\(index)]"))
        }
        for container in pod.containers where container.container.securityContext?.runAsGroup == 0 {
            flaws.append(
                container.flaw(
                    "container '\(container.name)' belongs to the group of root; name another",
                    "securityContext.runAsGroup"))
        }
        return flaws
    }

    private func message(_ pod: PodReference) -> String {
        "pods of \(pod.workload) belong to the group of root; name another"
    }
}

extension RuleID {
    /// A container in the group of root.
    public static let rootGroups: RuleID = "root-groups"
}
