import KubernetesModel
import ManifestChecks
import Testing

struct PrivilegedPortsTests {
    @Test(
        "a port below 1024 is found",
        arguments: [
            CheckCase("a high port") { _ in },
            CheckCase("a low one with the capability") {
                $0.containers[0].ports?[0].containerPort = 80
                $0.containers[0].securityContext?.capabilities?.add = ["NET_BIND_SERVICE"]
            },
            CheckCase(
                "a low one",
                finds: [
                    "containers[0].ports[0].containerPort: container 'app' listens on port '80', which root alone may do on some nodes [privileged-ports]"
                ]
            ) { $0.containers[0].ports?[0].containerPort = 80 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PrivilegedPorts()) == test.expected)
    }
}
