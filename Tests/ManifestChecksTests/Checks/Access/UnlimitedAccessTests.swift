import KubernetesModel
import ManifestChecks
import Testing

struct UnlimitedAccessTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the administrator",
            [Model.binding("web", role: "cluster-admin", kind: .clusterRole, Model.subject())],
            "?"),
        .wrong(
            "a role of the stack that allows all",
            [
                Model.role("all", Model.access(["*"], ["*"], of: "*")),
                Model.binding("web", role: "all", Model.subject()),
            ],
            "?"),
        .wrong(
            "the masters",
            [Model.binding("web", Model.subject("system:masters", .group, in: nil))],
            "?"),
        .right(
            "a role that reads",
            [Model.role(), Model.binding("web", Model.subject())]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnlimitedAccess()) == stack.expected)
    }
}
