import KubernetesModel
import ManifestChecks
import Testing

struct SensitiveHostPathsTests {
    @Test(
        "a sensitive path of the node is found",
        arguments: [
            CheckCase("a harmless one") {
                $0.volumes = [CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/data/app"))]
            },
            CheckCase(
                "the node's configuration",
                finds: [
                    "volumes[0].hostPath.path: host path '/etc' belongs to the node; mount a volume, a config map or a secret [sensitive-host-path]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/etc"))] },
            CheckCase(
                "the socket of the runtime",
                finds: [
                    "volumes[0].hostPath.path: host path '/var/run/docker.sock' is the socket of the container runtime; who has it controls the node [runtime-socket]"
                ]
            ) {
                $0.volumes = [
                    CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/var/run/docker.sock"))
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SensitiveHostPaths()) == test.expected)
    }
}
