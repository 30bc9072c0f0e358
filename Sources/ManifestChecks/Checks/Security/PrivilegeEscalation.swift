public import KubernetesModel

/// Without the field a process may gain more rights than its parent, by a setuid program for instance.
package struct PrivilegeEscalation: ContainerCheck {
    package let rule = Rule(
        .privilegeEscalation, "no process can gain more rights than its parent",
        why: "a setuid program in the image makes the process root",
        remedy: "set allowPrivilegeEscalation to false",
        rows: ["SEC-02", "SEC-03"],
        linters: [
            "kube-linter privilege-escalation-container", "polaris privilegeEscalationAllowed",
            "checkov CKV_K8S_20",
        ],
        wrong: ".patch { $0.securityContext?.allowPrivilegeEscalation = nil }",
        right: "a container as it is rendered by default")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard !pod.isWindows else { return [] }
        let context = container.container.securityContext
        guard context?.allowPrivilegeEscalation == false else {
            return [
                container.flaw(
                    "container '\(container.name)' may gain privileges; set allowPrivilegeEscalation to false",
                    "securityContext.allowPrivilegeEscalation")
            ]
        }
        // The API server looks for this spelling alone.
        let administers = context?.capabilities?.add?.contains("CAP_SYS_ADMIN") == true
        guard context?.privileged == true || administers else { return [] }
        let right = context?.privileged == true ? "is privileged" : "adds CAP_SYS_ADMIN"
        return [
            container.flaw(
                "container '\(container.name)' forbids privilege escalation and \(right); the API server refuses that",
                "securityContext.allowPrivilegeEscalation")
        ]
    }
}

extension RuleID {
    /// A container whose processes may gain privileges.
    public static let privilegeEscalation: RuleID = "privilege-escalation"
}
