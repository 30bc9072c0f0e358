import KubernetesModel
import ManifestChecks
import Testing

struct InvalidNetworkPoliciesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a peer without anything",
            [Model.policy { $0.ingress = [.init(from: [.init()])] }],
            "spec.ingress[0].from[0]: a peer of NetworkPolicy 'web' names neither pods nor addresses"),
        .wrong(
            "pods and addresses",
            [
                Model.policy {
                    $0.ingress = [.init(from: [.init(podSelector: .init(), ipBlock: .init(cidr: "10.0.0.0/8"))])]
                }
            ],
            "spec.ingress[0].from[0].ipBlock: a peer of NetworkPolicy 'web' names both pods and addresses"),
        .wrong(
            "a block that is none",
            [Model.policy { $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0"))])] }],
            "spec.ingress[0].from[0].ipBlock.cidr: network '10.0.0.0' must have '/' and a prefix length; a "
                + "single address is '/32'"),
        .wrong(
            "an exception outside of the block",
            [
                Model.policy {
                    $0.ingress = [
                        .init(from: [
                            .init(ipBlock: .init(cidr: "10.0.0.0/8", except: ["192.168.0.0/16", "10.0.0.0/8"]))
                        ])
                    ]
                }
            ],
            "spec.ingress[0].from[0].ipBlock.except[0]: exception '192.168.0.0/16' is not a part of "
                + "'10.0.0.0/8'",
            "spec.ingress[0].from[0].ipBlock.except[1]: exception '10.0.0.0/8' is not a part of '10.0.0.0/8'"),
        .wrong(
            "ranges of ports",
            [
                Model.policy {
                    $0.ingress = [
                        .init(ports: [.init(port: 90, endPort: 80), .init(port: "http", endPort: 80), .init(port: 0)])
                    ]
                }
            ],
            "spec.ingress[0].ports[0].endPort: the last port 80 of a range of NetworkPolicy 'web' must be 90 "
                + "to 65535",
            "spec.ingress[0].ports[1].endPort: a range of ports of NetworkPolicy 'web' must begin with a number",
            "spec.ingress[0].ports[2].port: port '0' must be between 1 and 65535"),
        .wrong(
            "a type twice",
            [Model.policy { $0.policyTypes = [.ingress, .ingress] }],
            "spec.policyTypes: NetworkPolicy 'web' names a policy type twice"),
        .right(
            "an exception within the block",
            [
                Model.policy {
                    $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0/8", except: ["10.1.0.0/16"]))])]
                }
            ]),
        .right(
            "a range of ports",
            [Model.policy { $0.ingress = [.init(ports: [.init(port: 80, endPort: 90)])] }]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidNetworkPolicies()) == stack.expected)
    }
}
