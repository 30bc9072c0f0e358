import KubernetesModel
import ManifestChecks
import Testing

struct RolloutOutagesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the only pod",
            [
                Model.deployment("web", replicas: 1) {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1))
                },
                Model.service("web"),
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: an update of Deployment 'web' may take 1 of its "
                + "pods down, and there is 1 pod"),
        .wrong(
            "all of them",
            [
                Model.deployment("web") {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "100%", maxSurge: 1))
                },
                Model.service("web"),
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: an update of Deployment 'web' may take 2 of its "
                + "pods down, and there are 2 pods"),
        .wrong(
            "as many as the autoscaler keeps",
            [
                Model.deployment("web", replicas: nil) {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 2, maxSurge: 1))
                },
                Model.service("web"),
                Model.autoscaler(),
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: an update of Deployment 'web' may take 2 of its "
                + "pods down, and the autoscaler may go down to 2 pods"),
        .right(
            "a share of one pod is none",
            [
                Model.deployment("web", replicas: 1) {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "25%", maxSurge: 1))
                },
                Model.service("web"),
            ]),
        .right(
            "one of two",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1)) },
                Model.service("web"),
            ]),
        .right(
            "no Service",
            [
                Model.deployment("web", replicas: 1) {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1))
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(RolloutOutages()) == stack.expected)
    }
}
