import KubernetesModel
import ManifestChecks
import Testing

struct LowAutoscalerMinimumTests {
    private static let cases: [StackCase] = [
        .wrong(
            "one pod",
            [Model.autoscaler(min: 1)],
            "?"),
        .wrong(
            "no minimum",
            [Model.autoscaler(min: nil)],
            "?"),
        .right(
            "two pods",
            [Model.autoscaler()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(LowAutoscalerMinimum()) == stack.expected)
    }
}
