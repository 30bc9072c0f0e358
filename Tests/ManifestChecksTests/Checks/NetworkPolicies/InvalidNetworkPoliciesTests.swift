import KubernetesModel
import ManifestChecks
import Testing

struct InvalidNetworkPoliciesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a peer without anything",
            [Model.policy { $0.ingress = [.init(from: [.init()])] }],
            "?"),
        .wrong(
            "pods and addresses",
            [
                Model.policy { $0.ingress = [.init(from: [.init(podSelector: .init(), ipBlock: .init(cidr: "10.0.0.0/8"))])] },
            ],
            "?"),
        .wrong(
            "a block that is none",
            [Model.policy { $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0"))])] }],
            "?"),
        .wrong(
            "an exception outside of the block",
            [
                Model.policy { $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0/8", except: ["192.168.0.0/16", "10.0.0.0/8"]))])] },
            ],
            "?"),
        .wrong(
            "ranges of ports",
            [
                Model.policy { $0.ingress = [.init(ports: [.init(port: 90, endPort: 80), .init(port: "http", endPort: 80), .init(port: 0)])] },
            ],
            "?"),
        .wrong(
            "a type twice",
            [Model.policy { $0.policyTypes = [.ingress, .ingress] }],
            "?"),
        .right(
            "an exception within the block",
            [
                Model.policy { $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0/8", except: ["10.1.0.0/16"]))])] },
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
