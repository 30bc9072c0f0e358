import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateVolumesTests {
    @Test(
        "two volumes of one name are found",
        arguments: [
            CheckCase("two names") {
                $0.volumes = [
                    CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource()),
                    CoreV1.Volume(name: "b", emptyDir: CoreV1.EmptyDirVolumeSource()),
                ]
            },
            CheckCase(
                "one",
                finds: [
                    "volumes[1].name: pods of Deployment 'web' have two volumes named 'a' [duplicate-volumes]"
                ]
            ) {
                $0.volumes = [
                    CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource()),
                    CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource()),
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateVolumes()) == test.expected)
    }
}
