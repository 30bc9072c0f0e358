import KubernetesModel
import ManifestChecks
import Testing

struct BrokenRewritesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a path that is stripped of its rest",
            [
                Model.ingress(annotations: ["nginx.ingress.kubernetes.io/rewrite-target": "/"]) {
                    $0.rules = [Model.rule("a.example.com", Model.route("/api"))]
                }
            ],
            "spec.rules[0].http.paths[0].path: every request below '/api' is rewritten to '/'; the rest of "
                + "the path is lost"),
        .wrong(
            "a group that the path does not have",
            [
                Model.ingress(annotations: ["nginx.ingress.kubernetes.io/rewrite-target": "/$2"]) {
                    $0.rules = [Model.rule("a.example.com", Model.route("/api(.*)", .implementationSpecific))]
                }
            ],
            "spec.rules[0].http.paths[0].path: rewrite target '/$2' refers to group $2, which path "
                + "'/api(.*)' does not have"),
        .right(
            "a group that it has",
            [
                Model.ingress(annotations: ["nginx.ingress.kubernetes.io/rewrite-target": "/$2"]) {
                    $0.rules = [Model.rule("a.example.com", Model.route("/api(/|$)(.*)", .implementationSpecific))]
                }
            ]),
        .right(
            "one exact path",
            [
                Model.ingress(annotations: ["nginx.ingress.kubernetes.io/rewrite-target": "/new"]) {
                    $0.rules = [Model.rule("a.example.com", Model.route("/old", .exact))]
                }
            ]),
        .right(
            "no rewriting",
            [Model.ingress()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(BrokenRewrites()) == stack.expected)
    }
}
