import KubernetesModel
import ManifestChecks
import Testing

struct InvalidServicePortsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no ports",
            [Model.service("web") { $0.ports = [] }],
            "?"),
        .wrong(
            "several ports without names",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(port: 80), CoreV1.ServicePort(port: 443)] }],
            "?"),
        .wrong(
            "one name twice",
            [
                Model.service("web") { $0.ports = [CoreV1.ServicePort(name: "http", port: 80), CoreV1.ServicePort(name: "http", port: 81)] },
            ],
            "?"),
        .wrong(
            "one number twice",
            [
                Model.service("web") { $0.ports = [CoreV1.ServicePort(name: "a", port: 80), CoreV1.ServicePort(name: "b", port: 80)] },
            ],
            "?"),
        .wrong(
            "numbers and names that are none",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(name: "A", port: 0, targetPort: "x_y")] }],
            "?"),
        .right(
            "one port without a name",
            [Model.service("web") { $0.ports = [CoreV1.ServicePort(port: 80)] }]),
        .right(
            "one number by two protocols",
            [
                Model.service("web") { $0.ports = [CoreV1.ServicePort(name: "a", port: 53), CoreV1.ServicePort(name: "b", protocol: .udp, port: 53)] },
            ]),
        .right(
            "a headless Service without ports",
            [
                Model.service("web") { $0.ports = nil; $0.clusterIP = "None" },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidServicePorts()) == stack.expected)
    }
}
