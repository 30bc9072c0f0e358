public import KubernetesModel

extension RuleID {
    /// A port of a network policy that none of the pods has.
    public static let missingPolicyPorts: RuleID = "missing-policy-ports"
}

/// The ports that a network policy allows are ports of the pods that it is about.
package struct MissingPolicyPorts: Check {
    package let rule = Rule(
        .missingPolicyPorts,
        "the ports of a network policy are those of the pods: the port of the pod, not of the Service",
        why: "the rule allows nothing that the pods serve, and what was meant stays forbidden",
        remedy: "write the container's port",
        rows: ["NPL-08"],
        wrong: "NetworkPolicyPort(port: 80) for a container that listens on 8080",
        right: "NetworkPolicyPort(port: \"http\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var findings: [Finding] = []
        for (policy, declared) in graph.all(NetworkingV1.NetworkPolicy.self) {
            let namespace = policy.metadata.namespace
            func check(
                _ ports: [NetworkingV1.NetworkPolicyPort]?, _ pods: [PodReference], _ path: @autoclosure () -> String
            ) {
                guard !pods.isEmpty else { return }
                for (number, port) in (ports ?? []).enumerated() where !Self.exists(port, in: pods) {
                    guard let name = port.port?.quotedName else { continue }
                    let transport = (port.protocol ?? .tcp).rawValue
                    findings.append(
                        Finding(
                            rule,
                            "\(ObjectReference(policy)) allows port \(name) by \(transport), "
                                + "which none of its pods has",
                            in: declared, path: "\(path()).ports[\(number)].port",
                            notes: pods.prefix(1).map {
                                Finding.Note("it is about \($0.workload)", at: $0.declared.declaration)
                            }))
                }
            }
            lazy var selected = index.pods(
                selectedBy: policy.spec.podSelector ?? MetaV1.LabelSelector(), in: namespace)
            for (position, rule) in (policy.spec.ingress ?? []).enumerated() where rule.ports?.isEmpty == false {
                check(rule.ports, selected, "spec.ingress[\(position)]")
            }
            for (position, rule) in (policy.spec.egress ?? []).enumerated() {
                guard rule.ports?.isEmpty == false, let peers = rule.to, !peers.isEmpty,
                    peers.allSatisfy({ $0.namespaceSelector == nil && $0.ipBlock == nil })
                else { continue }
                let pods = peers.flatMap {
                    index.pods(selectedBy: $0.podSelector ?? MetaV1.LabelSelector(), in: namespace)
                }
                check(rule.ports, pods, "spec.egress[\(position)]")
            }
        }
        return findings
    }

    /// Where some of the pods declare no ports, a number can be right.
    private static func exists(_ port: NetworkingV1.NetworkPolicyPort, in pods: [PodReference]) -> Bool {
        guard let target = port.port else { return true }
        if case .int = target, pods.contains(where: { $0.ports.isEmpty }) { return true }
        return pods.contains { pod in
            pod.ports.contains { declared in
                let isMeant =
                    switch target {
                    case .int(let first): (first...max(first, port.endPort ?? first)).contains(declared.containerPort)
                    case .string(let name): declared.name == name
                    }
                return isMeant && declared.protocol ?? .tcp == port.protocol ?? .tcp
            }
        }
    }
}
