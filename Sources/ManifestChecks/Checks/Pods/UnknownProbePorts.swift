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
        let ports = container.container.ports ?? []
        var flaws: [Flaw] = []
        func check(_ target: IntOrString?, _ request: String, in field: String) {
            let problem: String
            switch target {
            case .int(let number)?:
                if ports.contains(where: { $0.containerPort == number }) { return }
                problem = "does not declare port '\(number)'"
            case .string(let name)?:
                if ports.contains(where: { $0.name == name }) { return }
                problem = "has no port named '\(name)'"
            case nil: return
            }
            flaws.append(
                container.flaw(
                    "container '\(container.name)' \(problem), which is probed", "\(field).\(request).port"))
        }
        for (field, probe) in container.probes {
            check(probe.httpGet?.port, "httpGet", in: field)
            check(probe.tcpSocket?.port, "tcpSocket", in: field)
            check(probe.grpc.map { .int($0.port) }, "grpc", in: field)
        }
        for (field, handler) in container.handlers {
            check(handler.httpGet?.port, "httpGet", in: field)
            check(handler.tcpSocket?.port, "tcpSocket", in: field)
        }
        return flaws
    }
}

extension RuleID {
    /// A probe of a port that the container does not declare.
    public static let unknownProbePorts: RuleID = "unknown-probe-ports"
}
