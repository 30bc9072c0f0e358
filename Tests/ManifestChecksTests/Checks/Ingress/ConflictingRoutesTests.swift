import KubernetesModel
import ManifestChecks
import Testing

struct ConflictingRoutesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the same path in two Ingresses",
            [Model.ingress(), Model.ingress("other")],
            "spec.rules[0].http.paths[0].path: path '/' of host 'a.example.com' is routed twice; Ingress "
                + "'web' has it already"),
        .wrong(
            "a slash at the end",
            [Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route("/api"), Model.route("/api/"))] }],
            "spec.rules[0].http.paths[1].path: path '/api/' of host 'a.example.com' is routed twice; Ingress "
                + "'web' has it already"),
        .right(
            "two hosts",
            [Model.ingress(), Model.ingress("other") { $0.rules?[0].host = "b.example.com" }]),
        .right(
            "two classes",
            [Model.ingress(), Model.ingress("other") { $0.ingressClassName = "traefik" }]),
        .right(
            "two ways to match",
            [
                Model.ingress {
                    $0.rules = [Model.rule("a.example.com", Model.route("/api"), Model.route("/api", .exact))]
                }
            ]),
        .right(
            "a canary",
            [Model.ingress(), Model.ingress("canary", annotations: ["nginx.ingress.kubernetes.io/canary": "true"])]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ConflictingRoutes()) == stack.expected)
    }
}
