import KubernetesModel
import ManifestChecks
import Testing

struct EmptyPeerListsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "empty lists",
            [
                Model.policy { $0.ingress = [.init(from: [])]; $0.egress = [.init(ports: [], to: [])] },
            ],
            "?"),
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
