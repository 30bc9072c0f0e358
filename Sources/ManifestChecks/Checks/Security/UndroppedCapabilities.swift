public import KubernetesModel

/// The runtime gives a process a dozen capabilities of root unless all are dropped.
package struct UndroppedCapabilities: ContainerCheck {
    package let rule = Rule(
        .undroppedCapabilities, "every container drops all capabilities",
        why: "the runtime gives it a dozen rights of root, NET_RAW among them",
        remedy: "drop 'ALL'",
        rows: ["SEC-12", "SEC-13", "SEC-20"],
        linters: [
            "kube-linter drop-net-raw-capability", "polaris insecureCapabilities", "polaris linuxHardening",
            "checkov CKV_K8S_28", "checkov CKV_K8S_37",
        ],
        wrong: ".patch { $0.securityContext?.capabilities = nil }",
        right: "a container as it is rendered by default")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard !pod.isWindows else { return [] }
        let dropped = container.container.securityContext?.capabilities?.drop ?? []
        guard !dropped.contains("ALL") else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' keeps the capabilities of its runtime; drop 'ALL'",
                "securityContext.capabilities.drop")
        ]
    }
}

extension RuleID {
    /// A container that keeps the capabilities of its runtime.
    public static let undroppedCapabilities: RuleID = "undropped-capabilities"
}
