public import KubernetesModel

/// Without a seccomp profile every system call of the kernel is open.
package struct MissingSeccompProfiles: ContainerCheck {
    package let rule = Rule(
        .missingSeccompProfiles, "every container has a seccomp profile",
        why: "every system call of the kernel is open to it",
        remedy: "set seccompProfile to RuntimeDefault on the pod",
        rows: ["SEC-17", "SEC-20"],
        linters: ["kube-score container-seccomp-profile", "checkov CKV_K8S_31", "polaris linuxHardening"],
        wrong: ".patch { $0.spec.template.spec?.securityContext?.seccompProfile = nil }",
        right: "a pod as it is rendered by default")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard !pod.isWindows,
            container.container.securityContext?.seccompProfile == nil, pod.spec.securityContext?.seccompProfile == nil
        else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' has no seccomp profile; set RuntimeDefault on the pod",
                "securityContext.seccompProfile")
        ]
    }
}

extension RuleID {
    /// A container without a seccomp profile.
    public static let missingSeccompProfiles: RuleID = "missing-seccomp-profiles"
}
