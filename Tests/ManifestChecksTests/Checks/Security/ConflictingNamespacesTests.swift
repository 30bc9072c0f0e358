import KubernetesModel
import ManifestChecks
import Testing

struct ConflictingNamespacesTests {
    @Test(
        "namespaces that exclude each other are found",
        arguments: [
            CheckCase("users of its own") { $0.hostUsers = false },
            CheckCase(
                "and the memory of the node",
                finds: [
                    "hostUsers: pods of Deployment 'web' have users of their own and cannot share hostIPC [conflicting-namespaces]"
                ]
            ) {
                $0.hostUsers = false
                $0.hostIPC = true
            },
            CheckCase(
                "and devices",
                finds: [
                    "containers[0].volumeDevices: container 'app' has users of its own and cannot use devices [conflicting-namespaces]"
                ]
            ) {
                $0.hostUsers = false
                $0.containers[0].volumeDevices = [CoreV1.VolumeDevice(name: "disk", devicePath: "/dev/disk")]
            },
            CheckCase(
                "processes twice",
                finds: [
                    "shareProcessNamespace: pods of Deployment 'web' share the processes of their node and cannot share their own [conflicting-namespaces]"
                ]
            ) {
                $0.shareProcessNamespace = true
                $0.hostPID = true
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ConflictingNamespaces()) == test.expected)
    }
}
