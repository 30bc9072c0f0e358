import KubernetesModel
import ManifestChecks
import Testing

struct InvalidRolloutsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "more than all",
            [
                Model.deployment("web") {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "125%", maxSurge: "150%"))
                }
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: percent '125' must be between 0 and 100"),
        .wrong(
            "no share",
            [
                Model.deployment("web") {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "half", maxSurge: 1))
                }
            ],
            "spec.strategy.rollingUpdate.maxUnavailable: percent 'half' must end with '%'"),
        .wrong(
            "negative numbers",
            [
                Model.deployment("web", replicas: -1) {
                    $0.minReadySeconds = -1; $0.revisionHistoryLimit = -1
                }
            ],
            "spec.replicas: 'replicas' of Deployment 'web' must not be negative",
            "spec.minReadySeconds: 'minReadySeconds' of Deployment 'web' must not be negative",
            "spec.revisionHistoryLimit: 'revisionHistoryLimit' of Deployment 'web' must not be negative"),
        .wrong(
            "bounds for another strategy",
            [Model.deployment("web") { $0.strategy = .init(type: .recreate, rollingUpdate: .init(maxSurge: 1)) }],
            "spec.strategy.rollingUpdate: Deployment 'web' has bounds for a rolling update, but strategy "
                + "Recreate"),
        .wrong(
            "a negative partition",
            [Model.statefulSet("web") { $0.updateStrategy = .init(rollingUpdate: .init(partition: -1)) }],
            "spec.updateStrategy.rollingUpdate.partition: 'updateStrategy.rollingUpdate.partition' of "
                + "StatefulSet 'web' must not be negative"),
        .wrong(
            "a DaemonSet that waits for deletion",
            [
                Model.daemonSet("web") {
                    $0.updateStrategy = .init(type: .onDelete, rollingUpdate: .init(maxUnavailable: .int(-1)))
                }
            ],
            "spec.updateStrategy.rollingUpdate: DaemonSet 'web' has bounds for a rolling update, but "
                + "strategy OnDelete",
            "spec.updateStrategy.rollingUpdate.maxUnavailable: 'updateStrategy.rollingUpdate.maxUnavailable' "
                + "of DaemonSet 'web' must not be negative"),
        .right(
            "shares",
            [
                Model.deployment("web") {
                    $0.strategy = .init(rollingUpdate: .init(maxUnavailable: "25%", maxSurge: "100%"))
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidRollouts()) == stack.expected)
    }
}
