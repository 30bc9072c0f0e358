public import KubernetesModel

extension RuleID {
    /// Egress rules that leave a pod without name resolution.
    public static let egressWithoutDNS: RuleID = "egress-without-dns"
}

/// A pod that may open connections must be let to ask for addresses first.
package struct EgressWithoutDNS: Check {
    package let rule = Rule(
        .egressWithoutDNS, "a pod that may open connections may reach the cluster's DNS",
        why: "no name resolves, so that not even the allowed connections come about",
        remedy: "allow port 53 by UDP and TCP to the namespace kube-system",
        rows: ["NPL-05"],
        wrong: "egress: [NetworkPolicyEgressRule(to: [redis])]",
        right: "egress: [NetworkPolicyEgressRule(to: [redis]), NetworkPolicyEgressRule(ports: [53 by UDP])]")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let reachability = graph.reachability
        return graph.all(NetworkingV1.NetworkPolicy.self).compactMap { policy, declared in
            guard policy.isolatesEgress, (policy.spec.egress ?? []).contains(where: \.needsNames) else { return nil }
            let namespace = policy.metadata.namespace
            let pods = index.positions(selectedBy: policy.spec.podSelector ?? MetaV1.LabelSelector(), in: namespace)
            let cut = pods.first { pod in
                let policies = reachability.policiesLeaving(pod)
                return !policies.isEmpty
                    && !policies.contains { other in
                        (other.object.spec.egress ?? []).contains { $0.allowsDNS(from: namespace) }
                    }
            }
            guard let cut else { return nil }
            return Finding(
                rule,
                "\(ObjectReference(policy)) lets \(graph.pods[cut].workload) open connections, but not ask the DNS; "
                    + "allow port 53 by UDP",
                in: declared, path: "spec.egress")
        }
    }
}

extension NetworkingV1.NetworkPolicyEgressRule {
    /// Whether it allows connections to anything that has a name; blocks of addresses need none.
    fileprivate var needsNames: Bool {
        guard let to, !to.isEmpty else { return true }
        return to.contains { $0.ipBlock == nil }
    }

    fileprivate func allowsDNS(from namespace: String?) -> Bool {
        let isPort = ports.map { $0.isEmpty || $0.contains(where: \.isDNS) } ?? true
        guard isPort else { return false }
        guard let to, !to.isEmpty else { return true }
        return to.contains { $0.namespaceSelector != nil || $0.ipBlock != nil || namespace == "kube-system" }
    }
}

extension NetworkingV1.NetworkPolicyPort {
    fileprivate var isDNS: Bool {
        guard `protocol` == .udp else { return false }
        switch port {
        case nil: return true
        case .int(let first)?: return (first...max(first, endPort ?? first)).contains(53)
        case .string(let name)?: return name.hasPrefix("dns")
        }
    }
}
