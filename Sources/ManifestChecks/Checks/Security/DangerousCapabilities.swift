public import KubernetesModel

/// Beyond the baseline set a capability is a way to the node.
package struct DangerousCapabilities: ContainerCheck {
    package let rule = Rule(
        .dangerousCapabilities, "no container adds a capability beyond the baseline set",
        why: "it is a way to the node",
        remedy: "drop it; few programs need it",
        rows: ["SEC-13", "SEC-14", "SEC-15"],
        linters: [
            "polaris dangerousCapabilities", "kube-linter drop-net-raw-capability", "checkov CKV_K8S_25",
            "checkov CKV_K8S_39",
        ],
        wrong: ".patch { $0.securityContext?.capabilities?.add = [\"SYS_ADMIN\"] }",
        right: "no added capability")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability in
            guard !Capability.baseline.contains(capability) else { return nil }
            return container.flaw(
                "container '\(container.name)' adds capability '\(capability)', which opens a way to the node; drop it",
                "securityContext.capabilities.add[\(index)]")
        }
    }
}

extension RuleID {
    /// A capability that opens a way to the node.
    public static let dangerousCapabilities: RuleID = "dangerous-capabilities"
}
