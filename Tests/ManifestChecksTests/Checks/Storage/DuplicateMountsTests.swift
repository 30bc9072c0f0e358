import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateMountsTests {
    @Test(
        "two mounts at one path are found",
        arguments: [
            CheckCase("two paths") {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", mountPath: "/a"), CoreV1.VolumeMount(name: "a", mountPath: "/b"),
                ]
            },
            CheckCase(
                "one path",
                finds: [
                    "containers[0].volumeMounts[1].mountPath: path '/a' is mounted twice in one container [duplicate-mounts]"
                ]
            ) {
                $0.containers[0].volumeMounts = [
                    CoreV1.VolumeMount(name: "a", mountPath: "/a"), CoreV1.VolumeMount(name: "b", mountPath: "/a"),
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateMounts()) == test.expected)
    }
}
