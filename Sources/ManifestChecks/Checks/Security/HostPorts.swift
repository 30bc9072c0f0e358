public import KubernetesModel

/// A port of the node is open to all that reach the node, and only one pod of it can have it.
package struct HostPorts: ContainerCheck {
    package let rule = Rule(
        .hostPorts, "no container takes a port of its node",
        why: "it is open to all that reach the node, and one pod of each node can have it",
        remedy: "use a Service",
        rows: ["SEC-26"],
        linters: ["polaris hostPortSet", "checkov CKV_K8S_26"],
        wrong: ".init(hostPort: 80, containerPort: 8080)",
        right: ".service(.http)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.ports ?? []).enumerated().compactMap { index, port in
            guard let hostPort = port.hostPort, hostPort != 0 else { return nil }
            return container.flaw(
                "container '\(container.name)' takes port '\(hostPort)' of its node; use a Service",
                "ports[\(index)].hostPort")
        }
    }
}

extension RuleID {
    /// A container that takes a port of its node.
    public static let hostPorts: RuleID = "host-ports"
}
