import KubernetesModel
import ManifestChecks
import Testing

struct ScalingBehaviorTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a window that is too long",
            [Model.autoscaler { $0.behavior = .init(scaleDown: .init(stabilizationWindowSeconds: 7200)) }],
            "spec.behavior.scaleDown.stabilizationWindowSeconds: HorizontalPodAutoscaler 'web': "
                + "stabilization window '7200' must be between 0 and 3600"),
        .wrong(
            "no policies",
            [Model.autoscaler { $0.behavior = .init(scaleUp: .init(policies: [])) }],
            "spec.behavior.scaleUp.policies: HorizontalPodAutoscaler 'web': a scaling behavior needs a "
                + "policy; leave the list out for the default"),
        .wrong(
            "a step of nothing in no time",
            [
                Model.autoscaler {
                    $0.behavior = .init(scaleUp: .init(policies: [.init(type: .pods, value: 0, periodSeconds: 0)]))
                }
            ],
            "spec.behavior.scaleUp.policies[0].value: HorizontalPodAutoscaler 'web': value of a scaling "
                + "policy '0' must be between 1 and 2147483647",
            "spec.behavior.scaleUp.policies[0].periodSeconds: HorizontalPodAutoscaler 'web': period of a "
                + "scaling policy '0' must be between 1 and 1800"),
        .right(
            "a pod in half a minute",
            [
                Model.autoscaler {
                    $0.behavior = .init(
                        scaleUp: .init(
                            stabilizationWindowSeconds: 0, policies: [.init(type: .pods, value: 1, periodSeconds: 30)]))
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ScalingBehavior()) == stack.expected)
    }
}
