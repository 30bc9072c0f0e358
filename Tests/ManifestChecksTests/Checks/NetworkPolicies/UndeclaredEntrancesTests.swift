import KubernetesModel
import ManifestChecks
import Testing

struct UndeclaredEntrancesTests {
    private static let routed: [any KubernetesObject] = [
        Model.deployment("web"), Model.service("web"), Model.ingress(),
    ]
    private static let exposed: [any KubernetesObject] = [
        Model.deployment("web"), Model.service("web") { $0.type = .nodePort },
    ]
    private static let controller = TrafficFlow.End.ingressController(namespace: "ingress-nginx")
    private static let otherFlow = Model.flow(from: Model.workload("client"))

    private static let cases: [StackCase] = [
        .wrong(
            "a route without a flow", routed,
            "spec.rules[0].http.paths[0].backend: Ingress 'web' routes to Deployment 'web', but no flow is declared "
                + "from the ingress controller to its port 'http'",
            flows: [otherFlow]),
        .wrong(
            "a flow to another port", routed,
            "spec.rules[0].http.paths[0].backend: Ingress 'web' routes to Deployment 'web', but no flow is declared "
                + "from the ingress controller to its port 'http'",
            flows: [Model.flow(from: controller, port: 9090)]),
        .wrong(
            "an exposed Service that the controller alone may reach", exposed,
            "spec.ports[0]: Service 'web' exposes Deployment 'web', but no flow is declared from outside to its port "
                + "'http'",
            flows: [Model.flow(from: controller)]),
        .right("a flow from the controller", routed, flows: [Model.flow(from: controller)]),
        .right(
            "a flow from the pods of a gateway", routed,
            flows: [Model.flow(from: .pods(namespace: "gateway", labels: []))]),
        .right("a flow from anywhere", routed + exposed.suffix(1), flows: [Model.flow(from: .internet)]),
        .right("a flow from some networks", exposed, flows: [Model.flow(from: .addresses(["203.0.113.0/24"]))]),
        .right("no declared traffic", routed),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UndeclaredEntrances()) == stack.expected)
    }

    @Test("is not reported as a severed entrance as well", arguments: [routed, exposed])
    func severedEntrances(objects: [any KubernetesObject]) {
        let stack = StackCase.right("", objects + [Model.policy()], flows: [Self.otherFlow])
        #expect(stack.report(SeveredEntrances()) == [])
        #expect(stack.report(UndeclaredEntrances()).count == 1)
    }
}
