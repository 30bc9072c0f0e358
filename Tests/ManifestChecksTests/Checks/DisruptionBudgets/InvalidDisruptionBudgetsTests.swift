import KubernetesModel
import ManifestChecks
import Testing

struct InvalidDisruptionBudgetsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no bound",
            [Model.budget()],
            "?"),
        .wrong(
            "two bounds",
            [Model.budget(minAvailable: 1, maxUnavailable: 1)],
            "?"),
        .wrong(
            "a negative bound",
            [Model.budget(maxUnavailable: .int(-1))],
            "?"),
        .wrong(
            "more than all",
            [Model.budget(maxUnavailable: "150%")],
            "?"),
        .right(
            "a share",
            [Model.budget(minAvailable: "50%")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidDisruptionBudgets()) == stack.expected)
    }
}
