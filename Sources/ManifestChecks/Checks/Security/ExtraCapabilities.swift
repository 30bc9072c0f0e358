public import KubernetesModel

/// The restricted standard allows one capability to be added: to bind ports below 1024.
package struct ExtraCapabilities: ContainerCheck {
    package let rule = Rule(
        .extraCapabilities, "a container adds no capability but NET_BIND_SERVICE",
        why: "each is a right of root, and the restricted standard forbids it",
        remedy: "drop it, or waive it with the reason",
        rows: ["SEC-16"],
        linters: ["checkov CKV_K8S_25"],
        wrong: ".patch { $0.securityContext?.capabilities?.add = [\"CHOWN\"] }",
        right: ".patch { $0.securityContext?.capabilities?.add = [\"NET_BIND_SERVICE\"] }")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.securityContext?.capabilities?.add ?? []).enumerated().compactMap { index, capability in
            guard Capability.baseline.contains(capability), capability != "NET_BIND_SERVICE" else { return nil }
            return container.flaw(
                "container '\(container.name)' adds capability '\(capability)'; only NET_BIND_SERVICE goes without a waiver",
                "securityContext.capabilities.add[\(index)]")
        }
    }
}

extension RuleID {
    /// A harmless capability that is added.
    public static let extraCapabilities: RuleID = "extra-capabilities"
}
