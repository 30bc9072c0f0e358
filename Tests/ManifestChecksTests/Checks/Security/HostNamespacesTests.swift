import KubernetesModel
import ManifestChecks
import Testing

struct HostNamespacesTests {
    @Test(
        "a pod in a namespace of its node is found",
        arguments: [
            CheckCase("none") { $0.hostNetwork = false },
            CheckCase(
                "hostNetwork",
                finds: [
                    "hostNetwork: pods of Deployment 'web' share the network of their node; drop hostNetwork [host-namespaces]"
                ]
            ) { $0.hostNetwork = true },
            CheckCase(
                "hostPID",
                finds: [
                    "hostPID: pods of Deployment 'web' share the processes of their node; drop hostPID [host-namespaces]"
                ]
            ) { $0.hostPID = true },
            CheckCase(
                "hostIPC",
                finds: [
                    "hostIPC: pods of Deployment 'web' share the memory of their node; drop hostIPC [host-namespaces]"
                ]
            ) { $0.hostIPC = true },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: HostNamespaces()) == test.expected)
    }
}
