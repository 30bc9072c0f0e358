public import KubernetesModel

extension RuleID {
    /// A Service port that leads to a port that no container has.
    public static let missingTargetPorts: RuleID = "missing-target-ports"
}

/// A Service port leads to a port that the containers of its pods declare, with the same protocol.
package struct MissingTargetPorts: Check {
    package let rule = Rule(
        .missingTargetPorts, "each port of a Service leads to a port of its pods' containers, by the same protocol",
        why: "connections to the port are refused, or there are no endpoints for it",
        remedy: "name a port that the container declares",
        rows: ["SVC-05", "SVC-06"],
        wrong: "CoreV1.ServicePort(port: 80, targetPort: 9999)",
        right: "backend.service(.http, on: 80)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var findings: [Finding] = []
        for (service, declared) in graph.all(CoreV1.Service.self) {
            let pods = index.pods(behind: service)
            for (number, port) in (service.spec.ports ?? []).enumerated() {
                guard
                    let (pod, problem) = pods.lazy.compactMap({ pod in
                        Self.problem(of: port, in: pod).map { (pod, $0) }
                    }).first
                else { continue }
                findings.append(
                    Finding(
                        rule, "port \(port.quotedName) of \(ObjectReference(service)) leads to \(problem)",
                        in: declared,
                        path: "spec.ports[\(number)].targetPort",
                        notes: [Finding.Note("the pods are those of \(pod.workload)", at: pod.declared.declaration)]))
            }
        }
        return findings
    }

    /// A container may listen on a number that it does not declare; only beside declared ones it is a mistake.
    private static func problem(of port: CoreV1.ServicePort, in pod: PodReference) -> String? {
        let candidates = pod.ports(at: port.target)
        if candidates.contains(where: { $0.protocol ?? .tcp == port.transport }) { return nil }
        let target = port.target.quotedName
        if let other = candidates.first {
            return "port \(target) of \(pod.workload) by \(port.transport.rawValue), "
                + "but the container has it for \((other.protocol ?? .tcp).rawValue)"
        }
        if case .int = port.target, pod.ports.isEmpty { return nil }
        let known = pod.ports.map { port in "\(port.containerPort)" + (port.name.map { " ('\($0)')" } ?? "") }
        let hint = known.isEmpty ? "it declares none" : "it has \(known.joined(separator: ", "))"
        return "port \(target), which no container of \(pod.workload) has; \(hint)"
    }
}
