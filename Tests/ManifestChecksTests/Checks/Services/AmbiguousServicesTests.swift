import KubernetesModel
import ManifestChecks
import Testing

struct AmbiguousServicesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a label of two workloads",
            [
                Model.deployment("a", labels: ["app": "a", "part": "shop"]),
                Model.deployment("b", labels: ["app": "b", "part": "shop"]),
                Model.service("shop") { $0.selector = ["part": "shop"] },
            ],
            "spec.selector: Service 'shop' selects the pods of Deployment 'a' and Deployment 'b'"),
        .right(
            "one workload",
            [Model.deployment("web"), Model.deployment("b"), Model.service("web")]),
        .right(
            "the same labels in another namespace",
            [Model.deployment("web"), Model.deployment("web", in: "other"), Model.service("web")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(AmbiguousServices()) == stack.expected)
    }
}
