public import KubernetesModel

/// The kubelet cannot tell whether a user that the image names is root, and refuses to start the container.
package struct UnnumberedUsers: ContainerCheck {
    package let rule = Rule(
        .unnumberedUsers, "a container that must not run as root has a user by number",
        why: "if the image names its user by name, the kubelet refuses to start the container",
        remedy: "name the user by number",
        isOptional: true,
        rows: ["SEC-10"],
        wrong: ".patch { $0.securityContext?.runAsUser = nil }",
        right: "user: 10001")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let podContext = pod.spec.securityContext
        let context = container.container.securityContext
        guard context?.runAsNonRoot ?? podContext?.runAsNonRoot == true,
            context?.runAsUser ?? podContext?.runAsUser == nil
        else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' must not run as root and has no user by number",
                "securityContext.runAsUser")
        ]
    }
}

extension RuleID {
    /// A container that must not run as root and has no user by number.
    public static let unnumberedUsers: RuleID = "unnumbered-users"
}
