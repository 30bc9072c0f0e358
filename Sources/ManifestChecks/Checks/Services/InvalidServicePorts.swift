import KubernetesModel
import KubernetesValues

/// The ports of a Service have what the API demands: numbers, and names and protocols that tell them apart.
package struct InvalidServicePorts: Check {
    package let rule = Rule(
        "invalid-service-ports", "a Service has ports, and several of them have names of their own",
        why: "the API server refuses the Service",
        remedy: "give each port a number and a name that no other port of the Service has",
        values: ["port-number", "port-name", "dns-label"],
        rows: ["SVC-07", "SVC-08", "SVC-09"],
        linters: ["kube-linter invalid-target-ports"],
        wrong: "ports: [ServicePort(port: 80), ServicePort(port: 443)]",
        right: "ports: [ServicePort(name: \"http\", port: 80), ServicePort(name: \"https\", port: 443)]")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Service.self).flatMap { service, declared in findings(in: service, declared) }
    }

    private func findings(in service: CoreV1.Service, _ declared: DeclaredObject) -> [Finding] {
        lazy var reference = ObjectReference(service)
        let ports = service.spec.ports ?? []
        if ports.isEmpty, service.spec.type != .externalName, !service.isHeadless {
            return [Finding(rule, "\(reference) has no ports", in: declared, path: "spec.ports")]
        }
        var findings: [Finding] = []
        for (index, port) in ports.enumerated() {
            func report(_ message: String, _ field: String) {
                findings.append(Finding(rule, message, in: declared, path: "spec.ports[\(index)].\(field)"))
            }
            func check(_ refusal: InvalidValue?, _ field: String) {
                guard let refusal else { return }
                findings.append(Finding(rule, refusal, in: declared, path: "spec.ports[\(index)].\(field)"))
            }
            check(PortNumber.refusal(of: port.port), "port")
            switch port.targetPort {
            case .int(let number)?: check(PortNumber.refusal(of: number), "targetPort")
            case .string(let name)?: check(PortName.refusal(of: name), "targetPort")
            case nil: break
            }
            if let name = port.name, !name.isEmpty {
                check(DNSLabel.refusal(of: name), "name")
                if ports[..<index].contains(where: { $0.name == name }) {
                    report("\(reference) has two ports named '\(name)'", "name")
                }
            } else if ports.count > 1 {
                report("port \(port.port) of \(reference) needs a name, as it has several", "name")
            }
            if ports[..<index].contains(where: { $0.port == port.port && $0.transport == port.transport }) {
                report("\(reference) has port \(port.port) twice for \(port.transport.rawValue)", "port")
            }
        }
        return findings
    }
}
