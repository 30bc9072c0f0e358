import KubernetesModel
import ManifestChecks
import Testing

struct SecretAccessTests {
    private static let cases: [StackCase] = [
        .wrong(
            "all Secrets",
            [Model.role("reader", Model.access(["get"], ["secrets"]))],
            "rules[0]: Role 'reader' gives access to all Secrets; name them"),
        .wrong(
            "by a wildcard",
            [Model.role("reader", Model.access(["*"], ["*"], of: "*"))],
            "rules[0]: Role 'reader' gives access to all Secrets; name them"),
        .right(
            "one Secret",
            [Model.role("reader", Model.access(["get"], ["secrets"], names: ["web"]))]),
        .right(
            "Secrets of another group",
            [Model.role("reader", Model.access(["get"], ["secrets"], of: "example.com"))]),
        .wrong(
            "new Secrets, which have no names yet",
            [Model.role("maker", Model.access(["create"], ["secrets"]))],
            "rules[0]: Role 'maker' may make Secrets of any name"),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SecretAccess()) == stack.expected)
    }
}
