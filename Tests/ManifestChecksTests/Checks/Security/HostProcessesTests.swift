import KubernetesModel
import ManifestChecks
import Testing

struct HostProcessesTests {
    @Test(
        "a host process is found",
        arguments: [
            CheckCase("none") { _ in },
            CheckCase(
                "of the pod",
                finds: [
                    "securityContext.windowsOptions.hostProcess: pods of Deployment 'web' are processes of their node [host-processes]"
                ]
            ) { $0.securityContext?.windowsOptions = CoreV1.WindowsSecurityContextOptions(hostProcess: true) },
            CheckCase(
                "of a container",
                finds: [
                    "containers[0].securityContext.windowsOptions.hostProcess: container 'app' is a process of its node [host-processes]"
                ]
            ) {
                $0.containers[0].securityContext?.windowsOptions = CoreV1.WindowsSecurityContextOptions(
                    hostProcess: true)
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: HostProcesses()) == test.expected)
    }
}
