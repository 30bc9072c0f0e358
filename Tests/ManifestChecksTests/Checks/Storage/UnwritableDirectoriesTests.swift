import KubernetesModel
import ManifestChecks
import Testing

struct UnwritableDirectoriesTests {
    @Test(
        "a directory that cannot be written is found",
        arguments: [
            CheckCase("another image") { _ in },
            CheckCase("mounted") {
                $0.containers[0].image = "nginx:1.29"
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", mountPath: "/var/cache"),
                    CoreV1.VolumeMount(name: "b", mountPath: "/run"),
                ]
            },
            CheckCase(
                "half mounted",
                finds: [
                    "containers[0].volumeMounts: container 'app' runs nginx, which must write to '/var/run', and cannot [unwritable-directories]"
                ]
            ) {
                $0.containers[0].image = "nginx:1.29"
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "a", mountPath: "/var/cache/nginx")]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnwritableDirectories()) == test.expected)
    }
}
