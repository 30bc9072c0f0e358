import KubernetesModel
import ManifestChecks
import Testing

struct BlockedEvictionTests {
    private static let cases: [StackCase] = [
        .wrong(
            "none unavailable",
            [Model.deployment("web"), Model.budget(maxUnavailable: 0)],
            "spec.maxUnavailable: PodDisruptionBudget 'web': maxUnavailable '0' allows no eviction, so nodes "
                + "cannot be drained; allow at least 1"),
        .wrong(
            "all available",
            [Model.deployment("web"), Model.budget(minAvailable: "100%")],
            "spec.minAvailable: PodDisruptionBudget 'web': minAvailable '100%' allows no eviction, so nodes "
                + "cannot be drained; demand fewer"),
        .wrong(
            "as many as there are",
            [Model.deployment("web"), Model.budget(minAvailable: 2)],
            "spec.minAvailable: PodDisruptionBudget 'web' demands 2 available, and there are 2 pods of "
                + "Deployment 'web'; no pod may be evicted"),
        .wrong(
            "as many as the autoscaler keeps",
            [Model.deployment("web", replicas: nil), Model.autoscaler(), Model.budget(minAvailable: 2)],
            "spec.minAvailable: PodDisruptionBudget 'web' demands 2 available, and the autoscaler may go "
                + "down to 2 pods of Deployment 'web'; no pod may be evicted"),
        .wrong(
            "a share that is rounded up to all",
            [Model.deployment("web"), Model.budget(minAvailable: "75%")],
            "spec.minAvailable: PodDisruptionBudget 'web' demands 2 available, and there are 2 pods of "
                + "Deployment 'web'; no pod may be evicted"),
        .wrong(
            "the only pod",
            [Model.deployment("web", replicas: 1), Model.budget(minAvailable: 1)],
            "spec.minAvailable: PodDisruptionBudget 'web' demands 1 available, and there is 1 pod of "
                + "Deployment 'web'; no pod may be evicted"),
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
