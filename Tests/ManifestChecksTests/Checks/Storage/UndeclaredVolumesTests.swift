import KubernetesModel
import ManifestChecks
import Testing

struct UndeclaredVolumesTests {
    @Test(
        "a mount of nothing is found",
        arguments: [
            CheckCase("a volume") {
                $0.volumes = [CoreV1.Volume(name: "tmp", emptyDir: CoreV1.EmptyDirVolumeSource())]
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "tmp", mountPath: "/tmp")]
            },
            CheckCase(
                "none",
                finds: [
                    "containers[0].volumeMounts[0].name: container 'app' mounts volume 'tmp', which Deployment 'web' does not declare [undeclared-volumes]"
                ]
            ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "tmp", mountPath: "/tmp")] },
            CheckCase(
                "a claim of a StatefulSet",
                objects: [
                    .statefulSet(claims: [.claim("data")]) {
                        $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "data", mountPath: "/data")]
                    }
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UndeclaredVolumes()) == test.expected)
    }
}
