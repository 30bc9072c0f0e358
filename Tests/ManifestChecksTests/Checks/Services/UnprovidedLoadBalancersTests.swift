import KubernetesModel
import ManifestChecks
import Testing

struct UnprovidedLoadBalancersTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a cluster that has none",
            [Model.service("web") { $0.type = .loadBalancer }],
            "spec.type: Service 'web' gets no address, as the cluster has no load balancer",
            cluster: Cluster(hasLoadBalancer: false)),
        .right(
            "a cluster that nothing is known of",
            [Model.service("web") { $0.type = .loadBalancer }]),
        .right(
            "another type",
            [Model.service("web")],
            cluster: Cluster(hasLoadBalancer: false)),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnprovidedLoadBalancers()) == stack.expected)
    }
}
