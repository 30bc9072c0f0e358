import KubernetesModel
import ManifestChecks
import Testing

struct UnhealthyPodBlockadeTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the default",
            [Model.budget(maxUnavailable: 1)],
            "spec.unhealthyPodEvictionPolicy: PodDisruptionBudget 'web' keeps pods that are not ready from "
                + "being evicted"),
        .right(
            "pods that are not ready may go",
            [
                PolicyV1.PodDisruptionBudget(
                    metadata: Model.metadata("web"),
                    spec: .init(maxUnavailable: 1, unhealthyPodEvictionPolicy: .alwaysAllow))
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnhealthyPodBlockade()) == stack.expected)
    }
}
