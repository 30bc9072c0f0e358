import KubernetesModel
import ManifestChecks
import Testing

struct SolitaryRootRoutesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the exact root alone",
            [Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route("/", .exact))] }],
            "spec.rules[0].http.paths[0].pathType: host 'a.example.com' answers '/' and no other path; match "
                + "it as a prefix"),
        .right(
            "a prefix",
            [Model.ingress()]),
        .right(
            "others beside it",
            [
                Model.ingress {
                    $0.rules = [Model.rule("a.example.com", Model.route("/", .exact), Model.route("/api"))]
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SolitaryRootRoutes()) == stack.expected)
    }
}
