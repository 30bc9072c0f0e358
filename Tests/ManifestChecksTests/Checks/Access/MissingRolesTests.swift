import KubernetesModel
import ManifestChecks
import Testing

struct MissingRolesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a role that is not there",
            [Model.binding("web", Model.subject())],
            "roleRef.name: RoleBinding 'web' gives Role 'reader', which does not exist"),
        .wrong(
            "another group",
            [Model.role(), Model.binding("web", group: "rbac", Model.subject())],
            "roleRef.apiGroup: RoleBinding 'web' gives a role of group 'rbac'; roles are of "
                + "'rbac.authorization.k8s.io'"),
        .wrong(
            "a role of a namespace for the cluster",
            [
                Model.role(),
                RbacV1.ClusterRoleBinding(
                    metadata: Model.metadata("all", in: nil), roleRef: .init(kind: .role, name: "reader")),
            ],
            "roleRef.kind: ClusterRoleBinding 'all' gives Role 'reader', which is valid in one namespace; "
                + "give a ClusterRole"),
        .right(
            "a role beside it",
            [Model.role(), Model.binding("web", Model.subject())]),
        .right(
            "a role of every cluster",
            [Model.binding("web", role: "view", kind: .clusterRole, Model.subject())]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingRoles()) == stack.expected)
    }
}
