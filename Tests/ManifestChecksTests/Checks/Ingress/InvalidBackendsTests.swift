import KubernetesModel
import ManifestChecks
import Testing

struct InvalidBackendsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "neither rules nor a default",
            [Model.ingress { $0.rules = nil }],
            "?"),
        .wrong(
            "a backend without anything",
            [Model.ingress { $0.defaultBackend = .init() }],
            "?"),
        .wrong(
            "no port",
            [Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: nil))] }],
            "?"),
        .wrong(
            "a port by name and by number",
            [
                Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: .init(name: "http", number: 80)))] },
            ],
            "?"),
        .wrong(
            "a Service and a resource",
            [
                Model.ingress { $0.defaultBackend = .init(service: .init(name: "web", port: .init(number: 80)), resource: .init(kind: "Bucket", name: "b")) },
            ],
            "?"),
        .right(
            "a Service and its port",
            [Model.ingress()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidBackends()) == stack.expected)
    }
}
