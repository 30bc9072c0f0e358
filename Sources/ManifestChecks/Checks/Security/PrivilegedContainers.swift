public import KubernetesModel

/// A privileged container is root on its node, whatever else the pod says.
package struct PrivilegedContainers: ContainerCheck {
    package let rule = Rule(
        .privilegedContainers, "no container is privileged",
        why: "it sees all devices of the node and can take it over",
        remedy: "drop privileged; add the one capability that is needed",
        rows: ["SEC-01"],
        linters: [
            "kube-linter privileged-container", "kube-score container-security-context-privileged",
            "polaris runAsPrivileged", "checkov CKV_K8S_16",
        ],
        wrong: ".patch { $0.securityContext?.privileged = true }",
        right: "no privileged")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.container.securityContext?.privileged == true else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' is privileged; add the one capability that it needs instead",
                "securityContext.privileged")
        ]
    }
}

extension RuleID {
    /// A container that is privileged.
    public static let privilegedContainers: RuleID = "privileged-containers"
}
