import KubernetesModel
import ManifestChecks
import Testing

struct RecreatedDeploymentsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "behind a Service",
            [Model.deployment("web") { $0.strategy = .init(type: .recreate) }, Model.service("web")],
            "spec.strategy.type: Deployment 'web' is behind Service 'web' and stops during each update"),
        .right(
            "no Service",
            [Model.deployment("web") { $0.strategy = .init(type: .recreate) }]),
        .right(
            "a rolling update",
            [Model.deployment("web"), Model.service("web")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(RecreatedDeployments()) == stack.expected)
    }
}
