import KubernetesModel
import ManifestChecks
import Testing

struct RolloutOutagesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the only pod",
            [
                Model.deployment("web", replicas: 1) { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1)) },
                Model.service("web"),
            ],
            "?"),
        .wrong(
            "all of them",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "100%", maxSurge: 1)) },
                Model.service("web"),
            ],
            "?"),
        .wrong(
            "as many as the autoscaler keeps",
            [
                Model.deployment("web", replicas: nil) { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 2, maxSurge: 1)) },
                Model.service("web"),
                Model.autoscaler(),
            ],
            "?"),
        .right(
            "a share of one pod is none",
            [
                Model.deployment("web", replicas: 1) { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "25%", maxSurge: 1)) },
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
                Model.deployment("web", replicas: 1) { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1)) },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(RolloutOutages()) == stack.expected)
    }
}
