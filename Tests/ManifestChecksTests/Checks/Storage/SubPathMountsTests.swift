import KubernetesModel
import ManifestChecks
import Testing

struct SubPathMountsTests {
    @Test(
        "a mount of a part is found",
        arguments: [
            CheckCase("a whole volume") {
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "/a")]
            },
            CheckCase(
                "a part",
                finds: [
                    "containers[0].volumeMounts[0]: container 'app' mounts path 'b' of volume 'a', which is never updated [sub-path-mounts]"
                ]
            ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "/a", subPath: "b")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SubPathMounts()) == test.expected)
    }
}
