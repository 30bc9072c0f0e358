import KubernetesModel
import ManifestChecks
import Testing

struct DanglingRoutesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a Service that is not there",
            [Model.ingress()],
            "?"),
        .wrong(
            "a Service of another namespace",
            [Model.service("web", in: "other"), Model.ingress()],
            "?"),
        .wrong(
            "a number that it does not have",
            [
                Model.service("web"),
                Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: .init(number: 8080)))] },
            ],
            "?"),
        .wrong(
            "a name that it does not have",
            [
                Model.service("web"),
                Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: .init(name: "grpc")))] },
            ],
            "?"),
        .wrong(
            "a default backend",
            [
                Model.service("web"),
                Model.ingress { $0.defaultBackend = .init(service: .init(name: "wbe", port: .init(number: 80))) },
            ],
            "?"),
        .right(
            "a Service and its port",
            [Model.service("web"), Model.ingress()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DanglingRoutes()) == stack.expected)
    }
}
