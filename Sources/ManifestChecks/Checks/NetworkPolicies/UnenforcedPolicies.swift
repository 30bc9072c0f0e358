public import KubernetesModel

extension RuleID {
    /// Network policies in a cluster that does not enforce them.
    public static let unenforcedPolicies: RuleID = "unenforced-policies"
}

/// Where the network plugin does not enforce them, network policies are text.
package struct UnenforcedPolicies: Check {
    package let rule = Rule(
        .unenforcedPolicies, "network policies stand in clusters that enforce them",
        why: "every pod reaches every other one, while the source says that it does not",
        remedy: "give the cluster a network plugin that enforces policies, such as `minikube start --cni=calico`, "
            + "or declare the traffic `.documentedOnly(because:)` in this environment",
        severity: .warning,
        rows: ["NPL-13"],
        wrong: "Traffic { … } with Cluster(enforcesNetworkPolicies: false)",
        right:
            "Traffic(isolation: .documentedOnly(because: \"Minikube's own network does not enforce policies\")) { … }")

    package init() {}

    /// One for all policies: what is wrong is the cluster's.
    package func findings(in graph: ResourceGraph) -> [Finding] {
        let policies = graph.all(NetworkingV1.NetworkPolicy.self)
        guard graph.cluster.enforcesNetworkPolicies == false, let (first, declared) = policies.first else { return [] }
        let others = policies.count - 1
        let rest = others == 0 ? "" : " and \(others) more"
        return [
            Finding(
                rule,
                "\(ObjectReference(first))\(rest) will not be enforced, as the cluster's network does not", in: declared
            )
        ]
    }
}
