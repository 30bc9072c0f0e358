import KubernetesModel
import ManifestChecks
import Testing

struct UnusedAccessTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a role that nobody has",
            [Model.role()],
            ": Role 'reader' is given to nobody"),
        .wrong(
            "an account that nothing runs as",
            [Model.account()],
            ": nothing runs as ServiceAccount 'web'"),
        .right(
            "a role and an account in use",
            [
                Model.deployment("web", pod: { $0.serviceAccountName = "web" }),
                Model.account(),
                Model.role(),
                Model.binding("web", Model.subject()),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnusedAccess()) == stack.expected)
    }
}
