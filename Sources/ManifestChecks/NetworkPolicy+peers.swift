package import KubernetesModel

extension NetworkingV1.NetworkPolicy {
    /// The sources and destinations of all its rules.
    package var peers: [NetworkPolicyItem<NetworkingV1.NetworkPolicyPeer>] {
        items(of: spec.ingress, \.from, "ingress", "from") + items(of: spec.egress, \.to, "egress", "to")
    }

    /// The ports of all its rules.
    package var ports: [NetworkPolicyItem<NetworkingV1.NetworkPolicyPort>] {
        items(of: spec.ingress, \.ports, "ingress", "ports") + items(of: spec.egress, \.ports, "egress", "ports")
    }

    private func items<Rule, Value>(
        of rules: [Rule]?, _ values: (Rule) -> [Value]?, _ direction: StaticString, _ list: StaticString
    ) -> [NetworkPolicyItem<Value>] {
        (rules ?? []).enumerated().flatMap { number, rule in
            (values(rule) ?? []).enumerated().map { index, value in
                NetworkPolicyItem(value: value, direction: direction, rule: number, list: list, index: index)
            }
        }
    }
}
