public import KubernetesModel

extension RuleID {
    /// An empty list of peers or ports, which allows all of them.
    public static let emptyPeerLists: RuleID = "empty-peer-lists"
}

/// An empty list of peers or ports reads like none and means all.
package struct EmptyPeerLists: Check {
    package let rule = Rule(
        .emptyPeerLists, "a rule of a network policy has peers and ports in its lists, or no list",
        why: "an empty list reads like nobody and allows everybody",
        remedy: "name the peers and ports; leave the list out to allow all, and the rule to allow none",
        rows: ["NPL-11"],
        wrong: "NetworkPolicyIngressRule(from: [])",
        right: "NetworkPolicyIngressRule(from: [NetworkPolicyPeer(podSelector: …)])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.NetworkPolicy.self).flatMap { policy, declared -> [Finding] in
            var findings: [Finding] = []
            func check(_ isEmpty: Bool?, _ field: String, of direction: String, _ index: Int) {
                guard isEmpty == true else { return }
                findings.append(
                    Finding(
                        rule,
                        "the empty list '\(field)' of \(ObjectReference(policy)) allows all; leave it out to say so",
                        in: declared, path: "spec.\(direction)[\(index)].\(field)"))
            }
            for (index, rule) in (policy.spec.ingress ?? []).enumerated() {
                check(rule.from?.isEmpty, "from", of: "ingress", index)
                check(rule.ports?.isEmpty, "ports", of: "ingress", index)
            }
            for (index, rule) in (policy.spec.egress ?? []).enumerated() {
                check(rule.to?.isEmpty, "to", of: "egress", index)
                check(rule.ports?.isEmpty, "ports", of: "egress", index)
            }
            return findings
        }
    }
}
