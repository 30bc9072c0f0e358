import KubernetesModel
import ManifestChecks
import Testing

struct OverlappingSelectorsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two with the same labels",
            [Model.deployment("a", labels: ["app": "shop"]), Model.deployment("b", labels: ["app": "shop"])],
            "spec.selector: the selector of Deployment 'a' matches the pods of Deployment 'b' as well"),
        .wrong(
            "one that selects more",
            [
                Model.deployment("a", labels: ["app": "shop"]),
                Model.statefulSet("b") {
                    $0.template.metadata?.labels = ["app": "shop", "tier": "db"];
                    $0.selector = Model.selector(["tier": "db"])
                },
            ],
            "spec.selector: the selector of Deployment 'a' matches the pods of StatefulSet 'b' as well"),
        .right(
            "two namespaces",
            [Model.deployment("web"), Model.deployment("web", in: "other")]),
        .right(
            "labels of their own",
            [Model.deployment("web"), Model.deployment("api")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(OverlappingSelectors()) == stack.expected)
    }
}
