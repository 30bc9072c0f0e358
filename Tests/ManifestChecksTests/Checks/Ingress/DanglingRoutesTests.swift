import KubernetesModel
import ManifestChecks
import Testing

struct DanglingRoutesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a Service that is not there",
            [Model.ingress()],
            "spec.rules[0].http.paths[0].backend.service.name: Ingress 'web' routes to Service 'web', which "
                + "does not exist"),
        .wrong(
            "a Service of another namespace",
            [Model.service("web", in: "other"), Model.ingress()],
            "spec.rules[0].http.paths[0].backend.service.name: Ingress 'web' routes to Service 'web', which "
                + "does not exist"),
        .wrong(
            "a number that it does not have",
            [
                Model.service("web"),
                Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: .init(number: 8080)))] },
            ],
            "spec.rules[0].http.paths[0].backend.service.port: Ingress 'web' routes to port 8080 of Service "
                + "'web', which has 80 ('http')"),
        .wrong(
            "a name that it does not have",
            [
                Model.service("web"),
                Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: .init(name: "grpc")))] },
            ],
            "spec.rules[0].http.paths[0].backend.service.port: Ingress 'web' routes to port 'grpc' of "
                + "Service 'web', which has 80 ('http')"),
        .wrong(
            "a default backend",
            [
                Model.service("web"),
                Model.ingress { $0.defaultBackend = .init(service: .init(name: "wbe", port: .init(number: 80))) },
            ],
            "spec.defaultBackend.service.name: Ingress 'web' routes to Service 'wbe', which does not exist"),
        .right(
            "a Service and its port",
            [Model.service("web"), Model.ingress()]),
        .right(
            "an action of the controller of AWS",
            [
                Model.ingress(annotations: ["alb.ingress.kubernetes.io/actions.web": "{}"]) {
                    $0.rules = [Model.rule("a.example.com", Model.route(port: .init(name: "use-annotation")))]
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DanglingRoutes()) == stack.expected)
    }
}
