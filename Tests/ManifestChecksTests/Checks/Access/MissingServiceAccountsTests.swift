import KubernetesModel
import ManifestChecks
import Testing

struct MissingServiceAccountsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "pods that run as nobody",
            [Model.deployment("web", pod: { $0.serviceAccountName = "web" })],
            "spec.template.spec.serviceAccountName: Deployment 'web' runs as ServiceAccount 'web', which "
                + "does not exist"),
        .wrong(
            "a binding for nobody",
            [Model.binding("web", Model.subject())],
            "subjects[0].name: RoleBinding 'web' gives rights to ServiceAccount 'web', which does not exist"),
        .right(
            "an account",
            [Model.deployment("web", pod: { $0.serviceAccountName = "web" }), Model.account()]),
        .right(
            "the account of the namespace",
            [Model.deployment("web", pod: { $0.serviceAccountName = "default" })]),
        .right(
            "an account of others",
            [Model.binding("web", Model.subject(in: "monitoring"))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingServiceAccounts()) == stack.expected)
    }
}
