import KubernetesModel
import ManifestChecks
import Testing

struct UnstoredDataTests {
    @Test(
        "a database without a volume is found",
        arguments: [
            CheckCase("no database") { _ in },
            CheckCase("a cache") { $0.containers[0].image = "redis:7.4" },
            CheckCase("a claim") {
                $0.containers[0].image = "postgres:17"
                $0.mount("data")
            },
            CheckCase(
                "a template",
                objects: [
                    .statefulSet(claims: [.claim("data")]) {
                        $0.containers[0].image = "docker.io/library/postgres:17"
                        $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "data", mountPath: "/data")]
                    }
                ]),
            CheckCase(
                "no volume",
                finds: [
                    "containers[0].volumeMounts: container 'app' runs postgres and has no volume that outlives it [unstored-data]"
                ]
            ) { $0.containers[0].image = "postgres:17" },
            CheckCase(
                "an empty directory",
                finds: [
                    "containers[0].volumeMounts: container 'app' runs redis and has no volume that outlives it [unstored-data]"
                ]
            ) {
                $0.containers[0].image = "redis:7.4"
                $0.containers[0].args = ["--appendonly", "yes"]
                $0.volumes = [CoreV1.Volume(name: "data", emptyDir: CoreV1.EmptyDirVolumeSource())]
                $0.containers[0].volumeMounts = [CoreV1.VolumeMount(name: "data", mountPath: "/data")]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnstoredData()) == test.expected)
    }
}
