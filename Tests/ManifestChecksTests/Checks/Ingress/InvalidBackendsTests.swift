import KubernetesModel
import ManifestChecks
import Testing

struct InvalidBackendsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "neither rules nor a default",
            [Model.ingress { $0.rules = nil }],
            "spec: Ingress 'web' has neither rules nor a default backend"),
        .wrong(
            "a backend without anything",
            [Model.ingress { $0.defaultBackend = .init() }],
            "spec.defaultBackend: a backend of Ingress 'web' names neither a Service nor a resource"),
        .wrong(
            "no port",
            [Model.ingress { $0.rules = [Model.rule("a.example.com", Model.route(port: nil))] }],
            "spec.rules[0].http.paths[0].backend: a backend of Ingress 'web' names no port of Service 'web'"),
        .wrong(
            "a port by name and by number",
            [
                Model.ingress {
                    $0.rules = [Model.rule("a.example.com", Model.route(port: .init(name: "http", number: 80)))]
                }
            ],
            "spec.rules[0].http.paths[0].backend: a backend of Ingress 'web' names a port of Service 'web' "
                + "both by name and by number"),
        .wrong(
            "a Service and a resource",
            [
                Model.ingress {
                    $0.defaultBackend = .init(
                        service: .init(name: "web", port: .init(number: 80)), resource: .init(kind: "Bucket", name: "b")
                    )
                }
            ],
            "spec.defaultBackend: a backend of Ingress 'web' names both a Service and a resource"),
        .right(
            "a Service and its port",
            [Model.ingress()]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidBackends()) == stack.expected)
    }
}
