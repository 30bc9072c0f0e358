import KubernetesModel
import ManifestChecks
import Testing

struct InvalidServicePortsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no ports",
            [Model.service("web") { $0.ports = [] }],
            "spec.ports: Service 'web' has no ports"),
        .wrong(
            "several ports without names",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(port: 80), CoreV1.ServicePort(port: 443)] }],
            "spec.ports[0].name: port 80 of Service 'web' needs a name, as it has several",
            "spec.ports[1].name: port 443 of Service 'web' needs a name, as it has several"),
        .wrong(
            "one name twice",
            [
                Model.service("web") {
                    $0.ports = [CoreV1.ServicePort(name: "http", port: 80), CoreV1.ServicePort(name: "http", port: 81)]
                }
            ],
            "spec.ports[1].name: Service 'web' has two ports named 'http'"),
        .wrong(
            "one number twice",
            [
                Model.service("web") {
                    $0.ports = [CoreV1.ServicePort(name: "a", port: 80), CoreV1.ServicePort(name: "b", port: 80)]
                }
            ],
            "spec.ports[1].port: Service 'web' has port 80 twice for TCP"),
        .wrong(
            "numbers and names that are none",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(name: "A", port: 0, targetPort: "x_y")] }],
            "spec.ports[0].port: port '0' must be between 1 and 65535",
            "spec.ports[0].targetPort: port name 'x_y' must not contain '_'; use lower-case letters, digits "
                + "and '-'",
            "spec.ports[0].name: name 'A' must not contain 'A'; use lower-case letters, digits and '-'"),
        .right(
            "one port without a name",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(port: 80)] }]),
        .right(
            "one number by two protocols",
            [
                Model.service("web") {
                    $0.ports = [
                        CoreV1.ServicePort(name: "a", port: 53),
                        CoreV1.ServicePort(name: "b", protocol: .udp, port: 53),
                    ]
                }
            ]),
        .right(
            "a headless Service without ports",
            [
                Model.service("web") {
                    $0.ports = nil; $0.clusterIP = "None"
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidServicePorts()) == stack.expected)
    }
}
