public import KubernetesModel

/// A probe of a port that the container does not have fails for ever.
package struct UnknownProbePorts: ContainerCheck {
    package let rule = Rule(
        .unknownProbePorts, "probes and hooks go to a port that the container declares",
        why: "the probe fails, and the container is restarted without end",
        remedy: "declare the port, or name the right one",
        rows: ["PRB-04", "PRB-05"],
        linters: ["kube-linter liveness-port", "kube-linter readiness-port", "kube-linter startup-port"],
        wrong: ".init(httpGet: .init(path: \"/\", port: 9999))",
        right: ".liveness(.http(\"/\", on: .http), every: 10)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let targets =
            container.probes.flatMap { field, probe in
                [
                    ("\(field).httpGet.port", probe.httpGet?.port), ("\(field).tcpSocket.port", probe.tcpSocket?.port),
                    ("\(field).grpc.port", probe.grpc.map { .int($0.port) }),
                ]
            }
            + container.handlers.flatMap { field, handler in
                [
                    ("\(field).httpGet.port", handler.httpGet?.port),
                    ("\(field).tcpSocket.port", handler.tcpSocket?.port),
                ]
            }
        let ports = container.container.ports ?? []
        return targets.compactMap { field, target in
            switch target {
            case .int(let number)?:
                guard !ports.contains(where: { $0.containerPort == number }) else { return nil }
                return container.flaw(
                    "container '\(container.name)' does not declare port '\(number)', which is probed", field)
            case .string(let name)?:
                guard !ports.contains(where: { $0.name == name }) else { return nil }
                return container.flaw(
                    "container '\(container.name)' has no port named '\(name)', which is probed", field)
            case nil: return nil
            }
        }
    }
}

extension RuleID {
    /// A probe of a port that the container does not declare.
    public static let unknownProbePorts: RuleID = "unknown-probe-ports"
}
