import KubernetesModel
import ManifestChecks
import Testing

struct UnisolatedPodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no policy",
            [Model.deployment("web")],
            ": no network policy decides what goes into or out of the pods of Deployment 'web'"),
        .wrong(
            "one direction",
            [Model.deployment("web"), Model.policy()],
            ": no network policy decides what goes out of the pods of Deployment 'web'"),
        .right(
            "both directions",
            [Model.deployment("web"), Model.policy { $0.policyTypes = [.ingress, .egress] }]),
        .right(
            "a pod in the network of its node",
            [Model.deployment("web", pod: { $0.hostNetwork = true })]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnisolatedPods()) == stack.expected)
    }
}
