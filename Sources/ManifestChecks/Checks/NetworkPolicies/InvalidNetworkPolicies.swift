import KubernetesModel
import KubernetesValues

/// The peers and ports of network policies have what the API demands.
package struct InvalidNetworkPolicies: Check {
    package let rule = Rule(
        "invalid-network-policies", "peers are selectors or blocks of addresses, ports are numbers or names",
        why: "the API server refuses the policy",
        remedy: "write it as the message says",
        values: ["cidr", "port-number", "port-name"],
        rows: ["NPL-09", "NPL-10"],
        wrong: "NetworkPolicyPeer(podSelector: …, ipBlock: …)",
        right: "NetworkPolicyPeer(ipBlock: IPBlock(cidr: \"10.0.0.0/8\"))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.NetworkPolicy.self).flatMap { policy, declared in
            var findings: [Finding] = []
            lazy var name = ObjectReference(policy)
            if let types = policy.spec.policyTypes, types.count > 1, Set(types).count < types.count {
                findings.append(
                    Finding(rule, "\(name) names a policy type twice", in: declared, path: "spec.policyTypes"))
            }
            for peer in policy.peers { findings += self.findings(in: peer, of: name, declared) }
            for port in policy.ports { findings += self.findings(in: port, of: name, declared) }
            return findings
        }
    }

    private func findings(
        in item: NetworkPolicyItem<NetworkingV1.NetworkPolicyPeer>, of name: @autoclosure () -> ObjectReference,
        _ declared: DeclaredObject
    ) -> [Finding] {
        let peer = item.value
        guard let block = peer.ipBlock else {
            guard peer.podSelector == nil, peer.namespaceSelector == nil else { return [] }
            return [
                Finding(rule, "a peer of \(name()) names neither pods nor addresses", in: declared, path: item.path)
            ]
        }
        let path = item.path
        var findings: [Finding] = []
        if peer.podSelector != nil || peer.namespaceSelector != nil {
            findings.append(
                Finding(
                    rule, "a peer of \(name()) names both pods and addresses", in: declared, path: "\(path).ipBlock"))
        }
        if let refusal = CIDR.refusal(of: block.cidr) {
            findings.append(Finding(rule, refusal, in: declared, path: "\(path).ipBlock.cidr"))
        }
        for (index, text) in (block.except ?? []).enumerated() {
            let path = "\(path).ipBlock.except[\(index)]"
            if let refusal = CIDR.refusal(of: text) {
                findings.append(Finding(rule, refusal, in: declared, path: path))
            } else if let network = try? CIDR(block.cidr), let exception = try? CIDR(text),
                !network.contains(exception) || network == exception
            {
                findings.append(
                    Finding(rule, "exception '\(text)' is not a part of '\(block.cidr)'", in: declared, path: path))
            }
        }
        return findings
    }

    private func findings(
        in item: NetworkPolicyItem<NetworkingV1.NetworkPolicyPort>, of name: @autoclosure () -> ObjectReference,
        _ declared: DeclaredObject
    ) -> [Finding] {
        let port = item.value
        switch (port.port, port.endPort) {
        case (.int(let first)?, let last):
            if let refusal = PortNumber.refusal(of: first) {
                return [Finding(rule, refusal, in: declared, path: "\(item.path).port")]
            }
            guard let last, !(first...65535).contains(last) else { return [] }
            return [
                Finding(
                    rule, "the last port \(last) of a range of \(name()) must be \(first) to 65535", in: declared,
                    path: "\(item.path).endPort")
            ]
        case (.string(let text)?, nil):
            return PortName.refusal(of: text).map { [Finding(rule, $0, in: declared, path: "\(item.path).port")] } ?? []
        case (.string, .some), (nil, .some):
            return [
                Finding(
                    rule, "a range of ports of \(name()) must begin with a number", in: declared,
                    path: "\(item.path).endPort")
            ]
        case (nil, nil): return []
        }
    }
}
