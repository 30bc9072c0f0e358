import KubernetesModel
import ManifestChecks
import Testing

struct IdleAutoscalerTests {
    private static let cases: [StackCase] = [
        .wrong(
            "equal bounds",
            [Model.autoscaler(min: 3, max: 3)],
            "spec.maxReplicas: HorizontalPodAutoscaler 'web': min and max are both '3', so nothing ever "
                + "scales; write the number of replicas"),
        .right(
            "a range",
            [Model.autoscaler()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(IdleAutoscaler()) == stack.expected)
    }
}
