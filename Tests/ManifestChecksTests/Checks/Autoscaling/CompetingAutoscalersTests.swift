import KubernetesModel
import ManifestChecks
import Testing

struct CompetingAutoscalersTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two for one",
            [Model.autoscaler(), Model.autoscaler("more")],
            "spec.scaleTargetRef: HorizontalPodAutoscaler 'more' scales Deployment 'web', as "
                + "HorizontalPodAutoscaler 'web' does"),
        .right(
            "one for each",
            [Model.autoscaler(), Model.autoscaler("api", target: "api")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(CompetingAutoscalers()) == stack.expected)
    }
}
