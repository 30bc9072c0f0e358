import KubernetesModel
import ManifestChecks
import Testing

struct AutoscalerBelowThreeTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two pods",
            [Model.autoscaler()],
            "spec.minReplicas: HorizontalPodAutoscaler 'web' may go down to 2; keep at least 3 pods"),
        .right(
            "three pods",
            [Model.autoscaler(min: 3)]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(AutoscalerBelowThree()) == stack.expected)
    }
}
