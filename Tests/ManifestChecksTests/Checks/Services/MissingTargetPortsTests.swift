import KubernetesModel
import ManifestChecks
import Testing

struct MissingTargetPortsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a number that no container has",
            [Model.deployment("web"), Model.service("web") { $0.ports?[0].targetPort = 9999 }],
            "spec.ports[0].targetPort: port 'http' of Service 'web' leads to port 9999, which no container "
                + "of Deployment 'web' has; it has 8080 ('http')"),
        .wrong(
            "a name that no container has",
            [Model.deployment("web"), Model.service("web") { $0.ports?[0].targetPort = "grpc" }],
            "spec.ports[0].targetPort: port 'http' of Service 'web' leads to port 'grpc', which no container "
                + "of Deployment 'web' has; it has 8080 ('http')"),
        .wrong(
            "another protocol",
            [Model.deployment("web"), Model.service("web") { $0.ports?[0].protocol = .udp }],
            "spec.ports[0].targetPort: port 'http' of Service 'web' leads to port 'http' of Deployment 'web' "
                + "by UDP, but the container has it for TCP"),
        .wrong(
            "the Service's own number where no target is named",
            [Model.deployment("web"), Model.service("web") { $0.ports?[0].targetPort = nil }],
            "spec.ports[0].targetPort: port 'http' of Service 'web' leads to port 80, which no container of "
                + "Deployment 'web' has; it has 8080 ('http')"),
        .right(
            "a port by name",
            [Model.deployment("web"), Model.service("web")]),
        .right(
            "a port by number",
            [Model.deployment("web"), Model.service("web") { $0.ports?[0].targetPort = 8080 }]),
        .right(
            "a number where the containers declare no ports",
            [
                Model.deployment("web", pod: { $0.containers[0].ports = nil }),
                Model.service("web") { $0.ports?[0].targetPort = 9999 },
            ]),
        .right(
            "a port of a sidecar",
            [
                Model.deployment(
                    "web",
                    pod: {
                        $0.initContainers = [
                            Model.container("proxy") {
                                $0.restartPolicy = .always;
                                $0.ports = [CoreV1.ContainerPort(name: "proxy", containerPort: 9000)]
                            }
                        ]
                    }),
                Model.service("web") { $0.ports?[0].targetPort = "proxy" },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingTargetPorts()) == stack.expected)
    }
}
