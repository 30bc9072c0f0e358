import KubernetesModel
import ManifestChecks
import Testing

struct PoliciesWithoutPodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a misspelt selector",
            [Model.deployment("web"), Model.policy(pods: ["app": "wbe"])],
            "spec.podSelector: NetworkPolicy 'web' selects no pod"),
        .wrong(
            "a misspelt peer",
            [Model.deployment("web"), Model.policy { $0.ingress = [.init(from: [Model.peer(["app": "api"])])] }],
            "spec.ingress[0].from[0].podSelector: a peer of NetworkPolicy 'web' selects no pod"),
        .wrong(
            "an expression that matches nothing",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.podSelector = .init(matchExpressions: [.init(key: "app", operator: .notIn, values: ["web"])])
                },
            ],
            "spec.podSelector: NetworkPolicy 'web' selects no pod"),
        .right(
            "all pods",
            [Model.deployment("web"), Model.policy(pods: [:])]),
        .right(
            "peers of another namespace",
            [
                Model.deployment("web"),
                Model.policy {
                    $0.ingress = [
                        .init(from: [.init(podSelector: Model.selector(["app": "x"]), namespaceSelector: .init())])
                    ]
                },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(PoliciesWithoutPods()) == stack.expected)
    }
}
