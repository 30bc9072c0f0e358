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
        var flaws: [Flaw] = []
        func check(_ host: String?, _ request: String, in field: String) {
            guard let host, !host.isEmpty else { return }
            flaws.append(
                container.flaw(
                    "container '\(container.name)' lets the kubelet call host '\(host)'; without a host it calls the pod",
                    "\(field).\(request).host"))
        }
        for (field, probe) in container.probes {
            check(probe.httpGet?.host, "httpGet", in: field)
            check(probe.tcpSocket?.host, "tcpSocket", in: field)
        }
        for (field, handler) in container.handlers {
            check(handler.httpGet?.host, "httpGet", in: field)
            check(handler.tcpSocket?.host, "tcpSocket", in: field)
        }
        return flaws
    }
}

extension RuleID {
    /// A probe or hook that goes to another host.
    public static let probeHosts: RuleID = "probe-hosts"
}
