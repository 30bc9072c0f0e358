import KubernetesModel
import ManifestChecks
import Testing

struct ServicesWithoutPodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a misspelt selector",
            [Model.deployment("web"), Model.service("api")],
            "spec.selector: Service 'api' selects no pod; no pod of its namespace has the labels 'app=api'"),
        .wrong(
            "pods in another namespace",
            [Model.deployment("web", in: "other"), Model.service("web")],
            "spec.selector: Service 'web' selects no pod; no pod of its namespace has the labels 'app=web'"),
        .wrong(
            "no selector and no endpoints",
            [Model.service("db") { $0.selector = nil }],
            "spec.selector: Service 'db' has no selector and no endpoints; select pods, or declare an "
                + "EndpointSlice"),
        .right(
            "a selector that matches",
            [Model.deployment("web"), Model.service("web")]),
        .right(
            "endpoints beside it",
            [Model.service("db") { $0.selector = nil }, CoreV1.Endpoints(metadata: Model.metadata("db"))]),
        .right(
            "an external host",
            [
                Model.service("db") {
                    $0.type = .externalName; $0.externalName = "db.example.com"; $0.selector = nil
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ServicesWithoutPods()) == stack.expected)
    }
}
