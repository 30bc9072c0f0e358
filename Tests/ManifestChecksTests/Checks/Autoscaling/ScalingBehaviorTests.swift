import KubernetesModel
import ManifestChecks
import Testing

struct ScalingBehaviorTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a window that is too long",
            [Model.autoscaler { $0.behavior = .init(scaleDown: .init(stabilizationWindowSeconds: 7200)) }],
            "?"),
        .wrong(
            "no policies",
            [Model.autoscaler { $0.behavior = .init(scaleUp: .init(policies: [])) }],
            "?"),
        .wrong(
            "a step of nothing in no time",
            [
                Model.autoscaler { $0.behavior = .init(scaleUp: .init(policies: [.init(type: .pods, value: 0, periodSeconds: 0)])) },
            ],
            "?"),
        .right(
            "a pod in half a minute",
            [
                Model.autoscaler { $0.behavior = .init(scaleUp: .init(stabilizationWindowSeconds: 0, policies: [.init(type: .pods, value: 1, periodSeconds: 30)])) },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ScalingBehavior()) == stack.expected)
    }
}
