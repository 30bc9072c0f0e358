import KubernetesModel
import ManifestChecks
import Testing

struct DiscardedRevisionsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "none",
            [Model.deployment("web") { $0.revisionHistoryLimit = 0 }],
            "spec.revisionHistoryLimit: Deployment 'web': revision history '0' leaves nothing to roll back to; keep at least 1"
        ),
        .right(
            "some",
            [Model.deployment("web") { $0.revisionHistoryLimit = 1 }, Model.statefulSet("db")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DiscardedRevisions()) == stack.expected)
    }
}
