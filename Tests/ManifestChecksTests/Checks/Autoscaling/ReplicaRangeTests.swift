import KubernetesModel
import ManifestChecks
import Testing

struct ReplicaRangeTests {
    private static let cases: [StackCase] = [
        .wrong(
            "bounds in the wrong order",
            [Model.autoscaler(min: 5, max: 2)],
            "?"),
        .wrong(
            "no pods at most",
            [Model.autoscaler(min: nil, max: 0)],
            "?"),
        .wrong(
            "no pods at least",
            [Model.autoscaler(min: 0)],
            "?"),
        .right(
            "a range",
            [Model.autoscaler()]),
        .right(
            "no pods, measured from outside",
            [
                Model.autoscaler(min: 0) { $0.metrics = [.init(type: .external, external: .init(metric: .init(name: "queue"), target: .init(type: .value, value: "1")))] },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ReplicaRange()) == stack.expected)
    }
}
