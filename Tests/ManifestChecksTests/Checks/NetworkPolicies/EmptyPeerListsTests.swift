import KubernetesModel
import ManifestChecks
import Testing

struct EmptyPeerListsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "empty lists",
            [
                Model.policy {
                    $0.ingress = [.init(from: [])]; $0.egress = [.init(ports: [], to: [])]
                }
            ],
            "spec.ingress[0].from: the empty list 'from' of NetworkPolicy 'web' allows all; leave it out to "
                + "say so",
            "spec.egress[0].to: the empty list 'to' of NetworkPolicy 'web' allows all; leave it out to say so",
            "spec.egress[0].ports: the empty list 'ports' of NetworkPolicy 'web' allows all; leave it out to "
                + "say so"),
        .right(
            "no lists",
            [Model.policy { $0.ingress = [.init()] }]),
        .right(
            "no rules",
            [Model.policy { $0.ingress = [] }]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(EmptyPeerLists()) == stack.expected)
    }
}
