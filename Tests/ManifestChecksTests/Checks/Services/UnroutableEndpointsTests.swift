import KubernetesModel
import ManifestChecks
import Testing

struct UnroutableEndpointsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "loopback and no address",
            [Model.service("web") { $0.externalIPs = ["127.0.0.1", "1.2.3"] }],
            "?"),
        .wrong(
            "a link-local endpoint",
            [
                CoreV1.Endpoints(metadata: Model.metadata("db"), subsets: [.init(addresses: [.init(ip: "169.254.1.1")])]),
            ],
            "?"),
        .wrong(
            "a slice",
            [
                DiscoveryV1.EndpointSlice(metadata: Model.metadata("db"), addressType: .ipv4, endpoints: [.init(addresses: ["0.0.0.0"])]),
            ],
            "?"),
        .right(
            "a private address",
            [Model.service("web") { $0.externalIPs = ["10.0.0.1"] }]),
        .right(
            "a slice of names",
            [
                DiscoveryV1.EndpointSlice(metadata: Model.metadata("db"), addressType: .fqdn, endpoints: [.init(addresses: ["db.example.com"])]),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnroutableEndpoints()) == stack.expected)
    }
}
