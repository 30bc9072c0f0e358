import KubernetesModel
import ManifestChecks
import Testing

struct UnroutableEndpointsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "loopback and no address",
            [Model.service("web") { $0.externalIPs = ["127.0.0.1", "1.2.3"] }],
            "spec.externalIPs[0]: ip address '127.0.0.1' is the node's own loopback",
            "spec.externalIPs[1]: ip address '1.2.3' must have four numbers with '.' between them"),
        .wrong(
            "a link-local endpoint",
            [
                CoreV1.Endpoints(
                    metadata: Model.metadata("db"), subsets: [.init(addresses: [.init(ip: "169.254.1.1")])])
            ],
            "subsets[0].addresses[0].ip: ip address '169.254.1.1' is valid on one link alone"),
        .wrong(
            "a slice",
            [
                DiscoveryV1.EndpointSlice(
                    metadata: Model.metadata("db"), addressType: .ipv4, endpoints: [.init(addresses: ["0.0.0.0"])])
            ],
            "endpoints[0].addresses[0]: ip address '0.0.0.0' stands for no address"),
        .right(
            "a private address",
            [Model.service("web") { $0.externalIPs = ["10.0.0.1"] }]),
        .right(
            "a slice of names",
            [
                DiscoveryV1.EndpointSlice(
                    metadata: Model.metadata("db"), addressType: .fqdn,
                    endpoints: [.init(addresses: ["db.example.com"])])
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnroutableEndpoints()) == stack.expected)
    }
}
