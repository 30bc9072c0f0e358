public import KubernetesModel

/// A probe or hook with a host makes the kubelet send requests to anywhere.
package struct ProbeHosts: ContainerCheck {
    package let rule = Rule(
        .probeHosts, "probes and hooks go to the pod itself",
        why: "the kubelet would send requests to any address that the source names",
        remedy: "drop host",
        rows: ["PRB-15"],
        wrong: ".init(httpGet: .init(path: \"/\", port: \"http\", host: \"10.0.0.1\"))",
        right: ".init(httpGet: .init(path: \"/\", port: \"http\"))")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let probes = container.probes.flatMap { field, probe in
            [("\(field).httpGet.host", probe.httpGet?.host), ("\(field).tcpSocket.host", probe.tcpSocket?.host)]
        }
        let handlers = container.handlers.flatMap { field, handler in
            [("\(field).httpGet.host", handler.httpGet?.host), ("\(field).tcpSocket.host", handler.tcpSocket?.host)]
        }
        return (probes + handlers).compactMap { field, host in
            guard let host, !host.isEmpty else { return nil }
            return container.flaw(
                "container '\(container.name)' lets the kubelet call host '\(host)'; without a host it calls the pod",
                field)
        }
    }
}

extension RuleID {
    /// A probe or hook that goes to another host.
    public static let probeHosts: RuleID = "probe-hosts"
}
