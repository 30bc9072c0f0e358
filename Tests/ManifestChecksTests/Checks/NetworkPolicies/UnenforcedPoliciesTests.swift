import KubernetesModel
import ManifestChecks
import Testing

struct UnenforcedPoliciesTests {
    private static func policy(_ name: String) -> any KubernetesObject {
        NetworkingV1.NetworkPolicy(
            metadata: .named(name), spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector()))
    }

    private static let path = ": NetworkPolicy 'a'"
    private static let end = "will not be enforced, as the cluster's network does not [unenforced-policies]"

    @Test(
        "policies that the cluster does not enforce are found, once",
        arguments: [
            CheckCase("not known", objects: [policy("a")]),
            CheckCase("enforced", objects: [policy("a")], cluster: Cluster(enforcesNetworkPolicies: true)),
            CheckCase("no policies", objects: [.deployment()], cluster: Cluster(enforcesNetworkPolicies: false)),
            CheckCase(
                "not enforced", finds: ["\(path) \(end)"], objects: [policy("a")],
                cluster: Cluster(enforcesNetworkPolicies: false)),
            CheckCase(
                "several", finds: ["\(path) and 2 more \(end)"], objects: [policy("a"), policy("b"), policy("c")],
                cluster: Cluster(enforcesNetworkPolicies: false)),
        ])
    func cases(_ test: CheckCase) { #expect(test.found(by: UnenforcedPolicies()) == test.expected) }

    @Test("where it is not known, the preflight list asks the cluster")
    func preflight() {
        let graph = ResourceGraph.of([Self.policy("a")], environment: "test")
        let assumption = Preflight(graph).assumptions.first { $0.row == "NPL-13" }
        #expect(assumption?.statement == "the network plugin enforces network policies")
        #expect(assumption?.command == "kubectl -n kube-system get daemonset")
    }
}
