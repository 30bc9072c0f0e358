import KubernetesModel
import ManifestChecks
import Testing

struct WritableHostPathsTests {
    @Test(
        "a writable path of the node is found",
        arguments: [
            CheckCase("read-only") {
                $0.volumes = [CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/data"))]
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "host", readOnly: true, mountPath: "/data")]
            },
            CheckCase(
                "writable",
                finds: [
                    "containers[0].volumeMounts[0].readOnly: container 'app' can write to the node by volume 'host'; mount it read-only [writable-host-paths]"
                ]
            ) {
                $0.volumes = [CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/data"))]
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "host", mountPath: "/data")]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: WritableHostPaths()) == test.expected)
    }
}
