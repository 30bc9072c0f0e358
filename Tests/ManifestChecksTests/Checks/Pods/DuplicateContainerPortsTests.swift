import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateContainerPortsTests {
    @Test(
        "a port that two containers declare is found",
        arguments: [
            CheckCase("two ports") {
                $0.containers[0].ports?.append(CoreV1.ContainerPort(name: "admin", containerPort: 8081))
            },
            CheckCase("one port for two transports") {
                $0.containers[0].ports?.append(CoreV1.ContainerPort(name: "quic", containerPort: 8080, protocol: .udp))
            },
            CheckCase(
                "one name",
                finds: [
                    "containers[0].ports[1].name: container 'app' has two ports named 'http' [duplicate-container-ports]"
                ]
            ) { $0.containers[0].ports?.append(CoreV1.ContainerPort(name: "http", containerPort: 8081)) },
            CheckCase(
                "two containers",
                finds: [
                    "containers[1].ports[0].containerPort: port '8080/TCP' of container 'proxy' is declared twice in the pods of Deployment 'web' [duplicate-container-ports]"
                ]
            ) { $0.containers.append(.sound("proxy")) },
            CheckCase(
                "the network of the node",
                finds: [
                    "containers[0].ports[0].hostPort: port '8080' of container 'app' is that of the node under hostNetwork; hostPort '80' must be the same [duplicate-container-ports]"
                ]
            ) {
                $0.hostNetwork = true
                $0.containers[0].ports?[0].hostPort = 80
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateContainerPorts()) == test.expected)
    }
}
