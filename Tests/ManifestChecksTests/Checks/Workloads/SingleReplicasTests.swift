import KubernetesModel
import ManifestChecks
import Testing

struct SingleReplicasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "one pod behind a Service",
            [Model.deployment("web", replicas: 1), Model.service("web")],
            "spec.replicas: Deployment 'web' is behind a Service and has 1 pod"),
        .right(
            "two pods",
            [Model.deployment("web"), Model.service("web")]),
        .right(
            "no Service",
            [Model.deployment("web", replicas: 1)]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SingleReplicas()) == stack.expected)
    }
}
