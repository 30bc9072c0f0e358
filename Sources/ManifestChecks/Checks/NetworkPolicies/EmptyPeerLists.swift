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
            var lists: [(field: String, isEmpty: Bool?, path: String)] = []
            for (index, rule) in (policy.spec.ingress ?? []).enumerated() {
                lists.append(("from", rule.from?.isEmpty, "spec.ingress[\(index)]"))
                lists.append(("ports", rule.ports?.isEmpty, "spec.ingress[\(index)]"))
            }
            for (index, rule) in (policy.spec.egress ?? []).enumerated() {
                lists.append(("to", rule.to?.isEmpty, "spec.egress[\(index)]"))
                lists.append(("ports", rule.ports?.isEmpty, "spec.egress[\(index)]"))
            }
            return lists.compactMap { field, isEmpty, path in
                guard isEmpty == true else { return nil }
                return Finding(
                    rule, "the empty list '\(field)' of \(ObjectReference(policy)) allows all; leave it out to say so",
                    in: declared, path: "\(path).\(field)")
            }
        }
    }
}
