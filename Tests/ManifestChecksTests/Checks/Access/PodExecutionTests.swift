import KubernetesModel
import ManifestChecks
import Testing

struct PodExecutionTests {
    private static let cases: [StackCase] = [
        .wrong(
            "commands",
            [Model.role("reader", Model.access(["create"], ["pods/exec"]))],
            "rules[0]: Role 'reader' allows to run commands in pods"),
        .wrong(
            "by a wildcard",
            [Model.role("reader", Model.access(["create"], ["*/attach"]))],
            "rules[0]: Role 'reader' allows to run commands in pods"),
        .right(
            "logs",
            [Model.role("reader", Model.access(["get"], ["pods/log"]))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(PodExecution()) == stack.expected)
    }
}
