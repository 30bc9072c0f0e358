import KubernetesModel
import ManifestChecks
import Testing

struct InvalidAccessRulesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no verbs",
            [Model.role("reader", Model.access([], ["pods"]))],
            "?"),
        .wrong(
            "no group",
            [Model.role("reader", Model.access(["get"], ["pods"], of: nil))],
            "?"),
        .wrong(
            "no resources",
            [Model.role("reader", Model.access(["get"], nil))],
            "?"),
        .wrong(
            "URLs in a namespace",
            [Model.role("reader", .init(verbs: ["get"], nonResourceURLs: ["/metrics"]))],
            "?"),
        .wrong(
            "resources and URLs",
            [
                RbacV1.ClusterRole(metadata: Model.metadata("all", in: nil), rules: [.init(verbs: ["get"], apiGroups: [""], resources: ["pods"], nonResourceURLs: ["/metrics"])]),
            ],
            "?"),
        .right(
            "resources of the core",
            [Model.role("reader", Model.access(["get"], ["pods"]))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidAccessRules()) == stack.expected)
    }
}
