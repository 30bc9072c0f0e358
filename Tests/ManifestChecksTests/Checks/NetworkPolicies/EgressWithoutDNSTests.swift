import KubernetesModel
import ManifestChecks
import Testing

struct EgressWithoutDNSTests {
    private static let cases: [StackCase] = [
        .wrong(
            "one peer and nothing else",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress]; $0.egress = [.init(to: [Model.peer(["app": "api"])])]
                },
            ],
            "spec.egress: NetworkPolicy 'web' lets Deployment 'web' open connections, but not ask the DNS; "
                + "allow port 53 by UDP"),
        .wrong(
            "DNS by TCP alone",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress];
                    $0.egress = [.init(to: [Model.peer(["app": "api"])]), .init(ports: [Model.port(53, .tcp)])]
                },
            ],
            "spec.egress: NetworkPolicy 'web' lets Deployment 'web' open connections, but not ask the DNS; "
                + "allow port 53 by UDP"),
        .right(
            "port 53",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress];
                    $0.egress = [
                        .init(to: [Model.peer(["app": "api"])]),
                        .init(ports: [Model.port(53, .udp)], to: [Model.peer(namespace: "kube-system")]),
                    ]
                },
            ]),
        .right(
            "another policy that allows it",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress]; $0.egress = [.init(to: [Model.peer(["app": "api"])])]
                },
                Model.policy("dns", pods: [:]) { $0.egress = [.init(ports: [Model.port(53, .udp)])] },
            ]),
        .right(
            "nothing allowed at all",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress]; $0.egress = []
                },
            ]),
        .right(
            "blocks of addresses",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.policyTypes = [.egress]; $0.egress = [.init(to: [.init(ipBlock: .init(cidr: "203.0.113.0/24"))])]
                },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(EgressWithoutDNS()) == stack.expected)
    }
}
