import KubernetesModel
import ManifestChecks
import Testing

struct StuckRolloutTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no pod less and none more",
            [Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: 0, maxSurge: 0)) }],
            "spec.strategy.rollingUpdate.maxUnavailable: Deployment 'web': unavailable '0' and surge '0' "
                + "leave an update no way to start; allow one of them"),
        .wrong(
            "no share of them",
            [
                Model.deployment("web") { $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "0%", maxSurge: 0)) }
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: Deployment 'web': unavailable '0%' and surge '0' "
                + "leave an update no way to start; allow one of them"),
        .wrong(
            "a DaemonSet with neither",
            [
                Model.daemonSet("web") {
                    $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 0, maxSurge: 0))
                }
            ],
            "spec.updateStrategy.rollingUpdate.maxUnavailable: DaemonSet 'web': unavailable '0' and surge "
                + "'0' leave an update no way to start; allow one of them"),
        .wrong(
            "a DaemonSet with both",
            [
                Model.daemonSet("web") {
                    $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 1, maxSurge: 1))
                }
            ],
            "spec.updateStrategy.rollingUpdate.maxUnavailable: DaemonSet 'web': a DaemonSet may remove a pod "
                + "or add one, but not both"),
        .wrong(
            "a DaemonSet with one more, and the one less that it gets",
            [Model.daemonSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(maxSurge: 1)) }],
            "spec.updateStrategy.rollingUpdate.maxUnavailable: DaemonSet 'web': a DaemonSet may remove a pod "
                + "or add one, but not both"),
        .wrong(
            "a StatefulSet without unavailable pods",
            [Model.statefulSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(maxUnavailable: 0)) }],
            "spec.updateStrategy.rollingUpdate.maxUnavailable: StatefulSet 'web': 'maxUnavailable' is 0, so "
                + "that an update cannot start"),
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
