import KubernetesModel
import ManifestChecks
import Testing

struct MissingDisruptionBudgetsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two pods",
            [Model.deployment("web")],
            ": Deployment 'web' has at least 2 pods and no disruption budget"),
        .wrong(
            "an autoscaler that keeps two",
            [Model.deployment("web", replicas: nil), Model.autoscaler()],
            ": Deployment 'web' has at least 2 pods and no disruption budget"),
        .wrong(
            "a budget for others",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1, pods: ["app": "api"])],
            ": Deployment 'web' has at least 2 pods and no disruption budget"),
        .right(
            "a budget",
            [Model.deployment("web"), Model.budget(maxUnavailable: 1)]),
        .right(
            "one pod",
            [Model.deployment("web", replicas: 1)]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingDisruptionBudgets()) == stack.expected)
    }
}
