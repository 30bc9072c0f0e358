import KubernetesModel
import ManifestChecks
import Testing

struct InvalidMountsTests {
    @Test(
        "a mount that the API refuses is found",
        arguments: [
            CheckCase("a sound one") {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", readOnly: true, recursiveReadOnly: .enabled, mountPath: "/a")
                ]
            },
            CheckCase(
                "a colon",
                finds: [
                    "containers[0].volumeMounts[0].mountPath: mount '/a:b' of container 'app' must not have ':' in its path [invalid-mounts]"
                ]
            ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "/a:b")] },
            CheckCase(
                "two sub-paths",
                finds: [
                    "containers[0].volumeMounts[0].subPathExpr: mount '/a' of container 'app' has subPath and subPathExpr; one is enough [invalid-mounts]"
                ]
            ) {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", mountPath: "/a", subPath: "b", subPathExpr: "c")
                ]
            },
            CheckCase(
                "propagation",
                finds: [
                    "containers[0].volumeMounts[0].mountPropagation: mount '/a' of container 'app' must not be Bidirectional, which is for privileged containers [invalid-mounts]"
                ]
            ) {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", mountPath: "/a", mountPropagation: .bidirectional)
                ]
            },
            CheckCase(
                "half read-only",
                finds: [
                    "containers[0].volumeMounts[0].recursiveReadOnly: mount '/a' of container 'app' is recursively read-only and not read-only [invalid-mounts]"
                ]
            ) {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", recursiveReadOnly: .enabled, mountPath: "/a")
                ]
            },
            CheckCase("a drive of Windows") {
                $0.os = CoreV1.PodOS(name: .windows)
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "C:\\data")]
            },
            CheckCase(
                "a drive of Windows on Linux",
                finds: [
                    "containers[0].volumeMounts[0].mountPath: mount 'C:\\data' of container 'app' must not have ':' in its path [invalid-mounts]"
                ]
            ) { $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "C:\\data")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidMounts()) == test.expected)
    }
}
