import KubernetesModel
import ManifestChecks
import Testing

struct MissingPolicyPortsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "the port of the Service",
            [Model.deployment("web"), Model.policy { $0.ingress = [.init(ports: [Model.port(80)])] }],
            "spec.ingress[0].ports[0].port: NetworkPolicy 'web' allows port 80 by TCP, which none of its "
                + "pods has"),
        .wrong(
            "a name that nobody has",
            [Model.deployment("web"), Model.policy { $0.ingress = [.init(ports: [Model.port("grpc")])] }],
            "spec.ingress[0].ports[0].port: NetworkPolicy 'web' allows port 'grpc' by TCP, which none of its "
                + "pods has"),
        .wrong(
            "another protocol",
            [Model.deployment("web"), Model.policy { $0.ingress = [.init(ports: [Model.port(8080, .udp)])] }],
            "spec.ingress[0].ports[0].port: NetworkPolicy 'web' allows port 8080 by UDP, which none of its "
                + "pods has"),
        .wrong(
            "a port of a destination",
            [
                Model.deployment("web"),
                Model.deployment("api"),
                Model.policy { $0.egress = [.init(ports: [Model.port(1)], to: [Model.peer(["app": "api"])])] },
            ],
            "spec.egress[0].ports[0].port: NetworkPolicy 'web' allows port 1 by TCP, which none of its pods has"),
        .right(
            "the port of the container",
            [
                Model.deployment("web"),
                Model.policy { $0.ingress = [.init(ports: [Model.port(8080), Model.port("http")])] },
            ]),
        .right(
            "a destination elsewhere",
            [
                Model.deployment("web"),
                Model.policy { $0.egress = [.init(ports: [Model.port(5432)], to: [Model.peer(namespace: "db")])] },
            ]),
        .right(
            "pods that declare no ports",
            [
                Model.deployment("web", pod: { $0.containers[0].ports = nil }),
                Model.policy { $0.ingress = [.init(ports: [Model.port(80)])] },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingPolicyPorts()) == stack.expected)
    }
}
