import KubernetesModel
import ManifestChecks
import Testing

struct NodePortConflictsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a number out of range",
            [
                Model.service("web") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 8080
                }
            ],
            "spec.ports[0].nodePort: node port 8080 of Service 'web' is outside of 30000 to 32767"),
        .wrong(
            "one number in two Services",
            [
                Model.service("a") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30080
                },
                Model.service("b") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30080
                },
            ],
            "spec.ports[0].nodePort: node port 30080 of Service 'b' belongs to Service 'a' already"),
        .right(
            "two numbers",
            [
                Model.service("a") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30080
                },
                Model.service("b") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30081
                },
            ]),
        .right(
            "the range of the cluster",
            [
                Model.service("web") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 8080
                }
            ],
            cluster: Cluster(nodePorts: 8000...9000)),
        .wrong(
            "one number in two Services, for two protocols",
            [
                Model.service("a") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30053
                },
                Model.service("b") {
                    $0.type = .nodePort; $0.ports?[0].nodePort = 30053; $0.ports?[0].protocol = .udp
                },
            ],
            "spec.ports[0].nodePort: node port 30053 of Service 'b' belongs to Service 'a' already"),
        .right(
            "one number in one Service, for two protocols",
            [
                Model.service("a") {
                    $0.type = .nodePort
                    $0.ports = [
                        .init(name: "tcp", protocol: .tcp, port: 53, nodePort: 30053),
                        .init(name: "udp", protocol: .udp, port: 53, nodePort: 30053),
                    ]
                }
            ]),
        .wrong(
            "one number twice in one Service",
            [
                Model.service("a") {
                    $0.type = .nodePort
                    $0.ports = [
                        .init(name: "a", port: 53, nodePort: 30053), .init(name: "b", port: 54, nodePort: 30053),
                    ]
                }
            ],
            "spec.ports[1].nodePort: node port 30053 of Service 'a' belongs to Service 'a' already"),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(NodePortConflicts()) == stack.expected)
    }
}
