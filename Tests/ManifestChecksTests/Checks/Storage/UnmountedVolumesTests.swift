import KubernetesModel
import ManifestChecks
import Testing

struct UnmountedVolumesTests {
    @Test(
        "a volume that nobody mounts is found",
        arguments: [
            CheckCase("mounted") {
                $0.volumes = [CoreV1.Volume(name: "tmp", emptyDir: CoreV1.EmptyDirVolumeSource())]
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "tmp", mountPath: "/tmp")]
            },
            CheckCase(
                "not mounted",
                finds: [
                    "volumes[0]: no container of Deployment 'web' mounts volume 'tmp' [unmounted-volumes]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "tmp", emptyDir: CoreV1.EmptyDirVolumeSource())] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnmountedVolumes()) == test.expected)
    }
}
