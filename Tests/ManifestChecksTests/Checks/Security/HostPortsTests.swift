import KubernetesModel
import ManifestChecks
import Testing

struct HostPortsTests {
    @Test(
        "a port of the node is found",
        arguments: [
            CheckCase("none") { _ in },
            CheckCase(
                "port 80",
                finds: [
                    "containers[0].ports[0].hostPort: container 'app' takes port '80' of its node; use a Service [host-ports]"
                ]
            ) { $0.containers[0].ports?[0].hostPort = 80 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: HostPorts()) == test.expected)
    }
}
