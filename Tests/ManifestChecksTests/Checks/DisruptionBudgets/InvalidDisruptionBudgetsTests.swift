import KubernetesModel
import ManifestChecks
import Testing

struct InvalidDisruptionBudgetsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no bound",
            [Model.budget()],
            "spec: PodDisruptionBudget 'web' has neither 'minAvailable' nor 'maxUnavailable'"),
        .wrong(
            "two bounds",
            [Model.budget(minAvailable: 1, maxUnavailable: 1)],
            "spec: PodDisruptionBudget 'web' has both 'minAvailable' and 'maxUnavailable'"),
        .wrong(
            "a negative bound",
            [Model.budget(maxUnavailable: .int(-1))],
            "spec.maxUnavailable: 'maxUnavailable' of PodDisruptionBudget 'web' must not be negative"),
        .wrong(
            "more than all",
            [Model.budget(maxUnavailable: "150%")],
            "spec.maxUnavailable: percent '150' must be between 0 and 100"),
        .right(
            "a share",
            [Model.budget(minAvailable: "50%")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidDisruptionBudgets()) == stack.expected)
    }
}
