import KubernetesModel
import ManifestChecks
import Testing

struct UnlimitedAccessTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the administrator",
            [Model.binding("web", role: "cluster-admin", kind: .clusterRole, Model.subject())],
            "roleRef.name: RoleBinding 'web' gives all rights, by ClusterRole 'cluster-admin'"),
        .wrong(
            "a role of the stack that allows all",
            [
                Model.role("all", Model.access(["*"], ["*"], of: "*")),
                Model.binding("web", role: "all", Model.subject()),
            ],
            "roleRef.name: RoleBinding 'web' gives all rights, by Role 'all'"),
        .wrong(
            "the masters",
            [Model.binding("web", Model.subject("system:masters", .group, in: nil))],
            "subjects[0].name: RoleBinding 'web' is for group 'system:masters', which has all rights anyway"),
        .right(
            "a role that reads",
            [Model.role(), Model.binding("web", Model.subject())]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnlimitedAccess()) == stack.expected)
    }
}
