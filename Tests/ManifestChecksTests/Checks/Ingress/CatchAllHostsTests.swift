import KubernetesModel
import ManifestChecks
import Testing

struct CatchAllHostsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no host",
            [Model.ingress { $0.rules = [Model.rule(nil, Model.route())] }],
            "spec.rules[0].host: a rule of Ingress 'web' names no host and takes the requests for all"),
        .right(
            "a host",
            [Model.ingress()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(CatchAllHosts()) == stack.expected)
    }
}
