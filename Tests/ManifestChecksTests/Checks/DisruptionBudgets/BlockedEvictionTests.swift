import KubernetesModel
import ManifestChecks
import Testing

struct BlockedEvictionTests {
    private static let cases: [StackCase] = [
        .wrong(
            "none unavailable",
            [Model.deployment("web"), Model.budget(maxUnavailable: 0)],
            "?"),
        .wrong(
            "all available",
            [Model.deployment("web"), Model.budget(minAvailable: "100%")],
            "?"),
        .wrong(
            "as many as there are",
            [Model.deployment("web"), Model.budget(minAvailable: 2)],
            "?"),
        .wrong(
            "as many as the autoscaler keeps",
            [Model.deployment("web", replicas: nil), Model.autoscaler(), Model.budget(minAvailable: 2)],
            "?"),
        .wrong(
            "a share that is rounded up to all",
            [Model.deployment("web"), Model.budget(minAvailable: "75%")],
            "?"),
        .wrong(
            "the only pod",
            [Model.deployment("web", replicas: 1), Model.budget(minAvailable: 1)],
            "?"),
        .right(
            "fewer than there are",
            [Model.deployment("web"), Model.budget(minAvailable: 1)]),
        .right(
            "the only pod may go",
            [Model.deployment("web", replicas: 1), Model.budget(maxUnavailable: 1)]),
        .right(
            "a share of the only pod",
            [Model.deployment("web", replicas: 1), Model.budget(maxUnavailable: "25%")]),
        .right(
            "as many pods as there are nodes",
            [Model.daemonSet("web"), Model.budget(minAvailable: 5)]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(BlockedEviction()) == stack.expected)
    }
}
