import KubernetesModel
import ManifestChecks
import Testing

struct MissingReplicasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "nothing said",
            [Model.deployment("web", replicas: nil)],
            "spec.replicas: Deployment 'web' does not say how many pods it has"),
        .right(
            "a number",
            [Model.deployment("web")]),
        .right(
            "an autoscaler",
            [Model.deployment("web", replicas: nil), Model.autoscaler()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingReplicas()) == stack.expected)
    }
}
