import KubernetesModel
import ManifestChecks
import Testing

struct WildcardAccessTests {
    private static let cases: [StackCase] = [
        .wrong(
            "all verbs on all resources",
            [Model.role("reader", Model.access(["*"], ["*"]))],
            "rules[0].verbs: Role 'reader' allows all verbs and all resources"),
        .wrong(
            "all groups",
            [Model.role("reader", Model.access(["get"], ["pods"], of: "*"))],
            "rules[0].apiGroups: Role 'reader' allows all API groups"),
        .right(
            "what is used",
            [Model.role("reader", Model.access(["get"], ["pods"]))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(WildcardAccess()) == stack.expected)
    }
}
