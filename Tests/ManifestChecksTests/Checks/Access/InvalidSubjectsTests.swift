import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSubjectsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "an account without a namespace",
            [Model.binding("web", Model.subject(in: nil))],
            "subjects[0].namespace: ServiceAccount 'web' of RoleBinding 'web' names no namespace"),
        .wrong(
            "an account of another group",
            [Model.binding("web", Model.subject(group: "apps"))],
            "subjects[0].apiGroup: ServiceAccount 'web' of RoleBinding 'web' is of the core group, not of "
                + "'apps'"),
        .wrong(
            "a user of another group",
            [Model.binding("web", Model.subject("jo", .user, in: nil, group: "apps"))],
            "subjects[0].apiGroup: User 'jo' of RoleBinding 'web' is of group 'rbac.authorization.k8s.io', "
                + "not of 'apps'"),
        .wrong(
            "no name",
            [Model.binding("web", Model.subject(""))],
            "subjects[0].name: ServiceAccount '' of RoleBinding 'web' has no name"),
        .right(
            "an account and a group",
            [
                Model.binding(
                    "web", Model.subject(), Model.subject("staff", .group, in: nil, group: "rbac.authorization.k8s.io"))
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidSubjects()) == stack.expected)
    }
}
