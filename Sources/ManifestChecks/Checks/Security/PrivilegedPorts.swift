public import KubernetesModel

/// On some nodes only root may listen on a port below 1024.
package struct PrivilegedPorts: ContainerCheck {
    package let rule = Rule(
        .privilegedPorts, "containers listen on ports from 1024",
        why: "on some nodes only root may listen on a lower one",
        remedy: "listen on a higher port; a Service maps it",
        isOptional: true,
        rows: ["SEC-42"],
        linters: ["kube-linter privileged-ports"],
        wrong: "case http = 80",
        right: "case http = 8080")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let added = container.container.securityContext?.capabilities?.add ?? []
        guard !added.contains("NET_BIND_SERVICE") else { return [] }
        return (container.container.ports ?? []).enumerated().compactMap { index, port in
            guard (1..<1024).contains(port.containerPort), port.containerPort != 22 else { return nil }
            return container.flaw(
                "container '\(container.name)' listens on port '\(port.containerPort)', which root alone may do on some nodes",
                "ports[\(index)].containerPort")
        }
    }
}

extension RuleID {
    /// A port below 1024.
    public static let privilegedPorts: RuleID = "privileged-ports"
}
