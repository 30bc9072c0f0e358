import KubernetesModel
import ManifestChecks
import Testing

struct InvalidAccessRulesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no verbs",
            [Model.role("reader", Model.access([], ["pods"]))],
            "rules[0]: rule 1 of Role 'reader' names no verbs"),
        .wrong(
            "no group",
            [Model.role("reader", Model.access(["get"], ["pods"], of: nil))],
            "rules[0]: rule 1 of Role 'reader' names no API groups; \"\" is that of the core"),
        .wrong(
            "no resources",
            [Model.role("reader", Model.access(["get"], nil))],
            "rules[0]: rule 1 of Role 'reader' names no resources"),
        .wrong(
            "URLs in a namespace",
            [Model.role("reader", .init(verbs: ["get"], nonResourceURLs: ["/metrics"]))],
            "rules[0]: rule 1 of Role 'reader' names URLs, which belong to no namespace; use a ClusterRole"),
        .wrong(
            "resources and URLs",
            [
                RbacV1.ClusterRole(
                    metadata: Model.metadata("all", in: nil),
                    rules: [.init(verbs: ["get"], apiGroups: [""], resources: ["pods"], nonResourceURLs: ["/metrics"])])
            ],
            "rules[0]: rule 1 of ClusterRole 'all' names both resources and URLs"),
        .right(
            "resources of the core",
            [Model.role("reader", Model.access(["get"], ["pods"]))]),
        .wrong(
            "new objects by name",
            [Model.role("maker", Model.access(["get", "create"], ["secrets"], names: ["web"]))],
            "rules[0]: rule 1 of Role 'maker' restricts 'create' to names, which no request for it carries; give it a "
                + "rule without names"),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidAccessRules()) == stack.expected)
    }
}
