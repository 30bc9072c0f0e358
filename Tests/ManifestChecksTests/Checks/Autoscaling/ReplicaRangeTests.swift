import KubernetesModel
import ManifestChecks
import Testing

struct ReplicaRangeTests {
    private static let cases: [StackCase] = [
        .wrong(
            "bounds in the wrong order",
            [Model.autoscaler(min: 5, max: 2)],
            "spec.minReplicas: HorizontalPodAutoscaler 'web': min '5' must not be above max '2'"),
        .wrong(
            "no pods at most",
            [Model.autoscaler(min: nil, max: 0)],
            "spec.maxReplicas: HorizontalPodAutoscaler 'web': max '0' must be at least 1 for the autoscaler "
                + "to have a pod to measure"),
        .wrong(
            "no pods at least",
            [Model.autoscaler(min: 0)],
            "spec.minReplicas: HorizontalPodAutoscaler 'web': min '0' must be at least 1 for the autoscaler "
                + "to have a pod to measure"),
        .right(
            "a range",
            [Model.autoscaler()]),
        .right(
            "no pods, measured from outside",
            [
                Model.autoscaler(min: 0) {
                    $0.metrics = [
                        .init(
                            type: .external,
                            external: .init(metric: .init(name: "queue"), target: .init(type: .value, value: "1")))
                    ]
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ReplicaRange()) == stack.expected)
    }
}
