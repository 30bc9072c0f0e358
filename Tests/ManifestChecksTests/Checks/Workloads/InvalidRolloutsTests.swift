import KubernetesModel
import ManifestChecks
import Testing

struct InvalidRolloutsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "more than all",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "125%", maxSurge: "150%")) },
            ],
            "?"),
        .wrong(
            "no share",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "half", maxSurge: 1)) },
            ],
            "?"),
        .wrong(
            "negative numbers",
            [
                Model.deployment("web", replicas: -1) { $0.minReadySeconds = -1; $0.revisionHistoryLimit = -1 },
            ],
            "?"),
        .wrong(
            "bounds for another strategy",
            [Model.deployment("web") { $0.strategy = .init(type: .recreate, rollingUpdate: .init(maxSurge: 1)) }],
            "?"),
        .wrong(
            "a negative partition",
            [Model.statefulSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(partition: -1)) }],
            "?"),
        .wrong(
            "a DaemonSet that waits for deletion",
            [
                Model.daemonSet("web") { $0.updateStrategy = .init(type: .onDelete, rollingUpdate: .init(maxUnavailable: .int(-1))) },
            ],
            "?"),
        .right(
            "shares",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "25%", maxSurge: "100%")) },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidRollouts()) == stack.expected)
    }
}
