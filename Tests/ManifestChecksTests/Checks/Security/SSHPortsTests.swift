import KubernetesModel
import ManifestChecks
import Testing

struct SSHPortsTests {
    @Test(
        "the port of SSH is found",
        arguments: [
            CheckCase("another port") { _ in },
            CheckCase(
                "port 22",
                finds: [
                    "containers[0].ports[0].containerPort: container 'app': port '22' is that of SSH; use kubectl exec, which the cluster controls and logs [ssh-ports]"
                ]
            ) { $0.containers[0].ports?[0].containerPort = 22 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SSHPorts()) == test.expected)
    }
}
