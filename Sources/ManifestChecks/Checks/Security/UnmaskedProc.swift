public import KubernetesModel

/// The runtime hides parts of /proc that tell about the node or change it.
package struct UnmaskedProc: ContainerCheck {
    package let rule = Rule(
        .unmaskedProc, "no container sees the whole of /proc",
        why: "it tells about the node and can change it",
        remedy: "drop procMount",
        rows: ["SEC-22"],
        linters: ["kube-linter unsafe-proc-mount", "polaris procMount"],
        wrong: ".patch { $0.securityContext?.procMount = .unmasked }",
        right: "no procMount")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.container.securityContext?.procMount == .unmasked else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' sees the whole of /proc; drop procMount", "securityContext.procMount")
        ]
    }
}

extension RuleID {
    /// A container that sees the whole of /proc.
    public static let unmaskedProc: RuleID = "unmasked-proc"
}
