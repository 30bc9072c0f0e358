import KubeDSL

/// Imported from network-policies.yaml.
struct NetworkPolicies: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("shop")
        defaultDenyNetworkPolicy
        dbNetworkPolicy
    }
}

extension NetworkPolicies {
    var defaultDenyNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "default-deny"),
            spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress, .egress])
        )
    }

    var dbNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "db"),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: ["role": "db"]),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(cidr: "172.17.0.0/16", except: ["172.17.1.0/24"])
                            ),
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: ["project": "shop"])
                            ),
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchExpressions: [
                                        MetaV1.LabelSelectorRequirement(
                                            key: "role",
                                            operator: .notIn,
                                            values: ["guest"]
                                        ),
                                        MetaV1.LabelSelectorRequirement(key: "legacy", operator: .doesNotExist),
                                    ]
                                )
                            ),
                        ]
                    ),
                    NetworkingV1.NetworkPolicyIngressRule(),
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: "dns"),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 32000, endPort: 32768),
                        ],
                        to: [NetworkingV1.NetworkPolicyPeer(ipBlock: NetworkingV1.IPBlock(cidr: "10.0.0.0/24"))]
                    )
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }
}
