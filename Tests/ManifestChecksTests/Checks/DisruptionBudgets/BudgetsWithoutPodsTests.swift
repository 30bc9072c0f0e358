import KubernetesModel
import ManifestChecks
import Testing

struct BudgetsWithoutPodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a misspelt selector",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1, pods: ["app": "wbe"])],
            "spec.selector: PodDisruptionBudget 'web' selects no pod"),
        .wrong(
            "no selector",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1, pods: nil)],
            "spec.selector: PodDisruptionBudget 'web' selects no pod"),
        .right(
            "a selector that matches",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1)]),
        .right(
            "all pods",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1, pods: [:])]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(BudgetsWithoutPods()) == stack.expected)
    }
}
