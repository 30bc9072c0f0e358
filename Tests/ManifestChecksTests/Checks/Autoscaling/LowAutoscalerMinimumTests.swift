import KubernetesModel
import ManifestChecks
import Testing

struct LowAutoscalerMinimumTests {
    private static let cases: [StackCase] = [
        .wrong(
            "one pod",
            [Model.autoscaler(min: 1)],
            "spec.minReplicas: HorizontalPodAutoscaler 'web' may go down to 1 pod; keep at least 2"),
        .wrong(
            "no minimum",
            [Model.autoscaler(min: nil)],
            "spec.minReplicas: HorizontalPodAutoscaler 'web' may go down to 1 pod; keep at least 2"),
        .right(
            "two pods",
            [Model.autoscaler()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(LowAutoscalerMinimum()) == stack.expected)
    }
}
