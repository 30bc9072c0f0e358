import KubernetesModel
import ManifestChecks
import Testing

struct UndeclaredTrafficTests {
    private static let told: [any KubernetesObject] = [
        Model.deployment("client", env: ["WEB_URL": "http://web"]), Model.deployment("web"), Model.service("web"),
    ]

    private static let aliased: [any KubernetesObject] = [
        Model.deployment("client", env: ["DB_URL": "postgres://db.test.svc:5432/x"]),
        Model.service("db") {
            $0 = CoreV1.ServiceSpec(type: .externalName, externalName: "db.example.com")
        },
    ]

    private static let cases: [StackCase] = [
        .wrong(
            "an address without a flow", told,
            "spec.template.spec.containers[0].env[0]: Deployment 'client' is told 'http://web', but no flow is "
                + "declared from it to Service 'web' on port 'http'",
            flows: [Model.flow(from: .internet)]),
        .wrong(
            "a flow to another port", told,
            "spec.template.spec.containers[0].env[0]: Deployment 'client' is told 'http://web', but no flow is "
                + "declared from it to Service 'web' on port 'http'",
            flows: [Model.flow(from: Model.workload("client"), port: 9090)]),
        .wrong(
            "an alias of a system without a flow", aliased,
            "spec.template.spec.containers[0].env[0]: Deployment 'client' is told 'postgres://db.test.svc:5432', but "
                + "no flow is declared from it to Service 'db'",
            flows: [Model.flow(from: Model.workload("client"), to: .external(name: "other"))]),
        .right("a flow", told, flows: [Model.flow(from: Model.workload("client"))]),
        .right(
            "a flow to the system behind an alias", aliased,
            flows: [Model.flow(from: Model.workload("client"), to: .external(name: "db"), port: 5432)]),
        .right("no declared traffic", told),
        .right(
            "traffic of another namespace alone", told,
            flows: [Model.flow(from: .internet, to: .workload(name: "web", namespace: "other"))]),
        .right(
            "a pod that is told its own address",
            [Model.deployment("web", env: ["SELF": "http://web"]), Model.service("web")],
            flows: [Model.flow(from: .internet)]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UndeclaredTraffic()) == stack.expected)
    }

    @Test("is not reported as a severed dependency as well")
    func severedDependencies() {
        let stack = StackCase.right("", Self.told + [Model.policy()], flows: [Model.flow(from: .internet)])
        #expect(stack.report(SeveredDependencies()) == [])
        #expect(stack.report(UndeclaredTraffic()).count == 1)
    }
}
