import KubernetesModel
import ManifestChecks
import Testing

struct PoliciesWithoutPodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a misspelt selector",
            [Model.deployment("web"), Model.policy(pods: ["app": "wbe"])],
            "?"),
        .wrong(
            "a misspelt peer",
            [Model.deployment("web"), Model.policy { $0.ingress = [.init(from: [Model.peer(["app": "api"])])] }],
            "?"),
        .wrong(
            "an expression that matches nothing",
            [
                Model.deployment("web"),
                Model.policy { $0.podSelector = .init(matchExpressions: [.init(key: "app", operator: .notIn, values: ["web"])]) },
            ],
            "?"),
        .right(
            "all pods",
            [Model.deployment("web"), Model.policy(pods: [:])]),
        .right(
            "peers of another namespace",
            [
                Model.deployment("web"),
                Model.policy { $0.ingress = [.init(from: [.init(podSelector: Model.selector(["app": "x"]), namespaceSelector: .init())])] },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(PoliciesWithoutPods()) == stack.expected)
    }
}
