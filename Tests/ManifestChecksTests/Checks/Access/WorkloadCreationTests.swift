import KubernetesModel
import ManifestChecks
import Testing

struct WorkloadCreationTests {
    private static let cases: [StackCase] = [
        .wrong(
            "pods",
            [Model.role("reader", Model.access(["get", "create"], ["pods"]))],
            "rules[0]: Role 'reader' allows to create pods"),
        .wrong(
            "Deployments",
            [Model.role("reader", Model.access(["create"], ["deployments"], of: "apps"))],
            "rules[0]: Role 'reader' allows to create pods"),
        .right(
            "to change, not to create",
            [Model.role("reader", Model.access(["get", "patch"], ["deployments"], of: "apps"))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(WorkloadCreation()) == stack.expected)
    }
}
