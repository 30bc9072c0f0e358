import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSubjectsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "an account without a namespace",
            [Model.binding("web", Model.subject(in: nil))],
            "?"),
        .wrong(
            "an account of another group",
            [Model.binding("web", Model.subject(group: "apps"))],
            "?"),
        .wrong(
            "a user of another group",
            [Model.binding("web", Model.subject("jo", .user, in: nil, group: "apps"))],
            "?"),
        .wrong(
            "no name",
            [Model.binding("web", Model.subject(""))],
            "?"),
        .right(
            "an account and a group",
            [
                Model.binding("web", Model.subject(), Model.subject("staff", .group, in: nil, group: "rbac.authorization.k8s.io")),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidSubjects()) == stack.expected)
    }
}
