import KubernetesModel
import ManifestChecks
import Testing

struct UnusedServicesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a Service that nobody names",
            [Model.deployment("web"), Model.service("web")],
            ": nothing in the stack uses Service 'web'"),
        .right(
            "a route",
            [Model.service("web"), Model.ingress()]),
        .right(
            "a variable",
            [Model.service("web"), Model.deployment("api", env: ["WEB_URL": "http://web"])]),
        .right(
            "a host and a port in two variables",
            [Model.service("web"), Model.deployment("api", env: ["WEB_HOST": "web", "WEB_PORT": "80"])]),
        .right(
            "a governing Service",
            [Model.service("web"), Model.statefulSet("web")]),
        .right(
            "a load balancer",
            [Model.service("web") { $0.type = .loadBalancer }]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnusedServices()) == stack.expected)
    }
}
