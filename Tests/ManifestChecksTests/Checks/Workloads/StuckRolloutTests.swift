import KubernetesModel
import ManifestChecks
import Testing

struct StuckRolloutTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no pod less and none more",
            [Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 0, maxSurge: 0)) }],
            "?"),
        .wrong(
            "no share of them",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "0%", maxSurge: 0)) },
            ],
            "?"),
        .wrong(
            "a DaemonSet with neither",
            [
                Model.daemonSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 0, maxSurge: 0)) },
            ],
            "?"),
        .wrong(
            "a DaemonSet with both",
            [
                Model.daemonSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1)) },
            ],
            "?"),
        .wrong(
            "a StatefulSet without unavailable pods",
            [Model.statefulSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 0)) }],
            "?"),
        .right(
            "one more",
            [Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 0, maxSurge: 1)) }]),
        .right(
            "what the API takes by default",
            [Model.deployment("web"), Model.daemonSet("agent")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(StuckRollout()) == stack.expected)
    }
}
