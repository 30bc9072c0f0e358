import KubernetesModel
import ManifestChecks
import Testing

struct OverlappingBudgetsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two for one",
            [
                Model.deployment("web"),
                Model.budget(maxUnavailable: 1),
                Model.budget("all", maxUnavailable: 1, pods: [:]),
            ],
            "spec.selector: PodDisruptionBudget 'all' selects the pods of Deployment 'web', as "
                + "PodDisruptionBudget 'web' does"),
        .right(
            "one for each",
            [
                Model.deployment("web"),
                Model.deployment("api"),
                Model.budget(maxUnavailable: 1),
                Model.budget("api", maxUnavailable: 1, pods: ["app": "api"]),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(OverlappingBudgets()) == stack.expected)
    }
}
