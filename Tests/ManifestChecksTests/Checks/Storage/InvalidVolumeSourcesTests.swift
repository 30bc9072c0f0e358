import KubernetesModel
import ManifestChecks
import Testing

struct InvalidVolumeSourcesTests {
    @Test(
        "a volume with no source or two is found",
        arguments: [
            CheckCase("one") { $0.volumes = [CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource())] },
            CheckCase(
                "none",
                finds: [
                    "volumes[0]: volume 'a' has no source; one is needed [invalid-volume-sources]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "a")] },
            CheckCase(
                "two",
                finds: [
                    "volumes[0]: volume 'a' has sources 'emptyDir' and 'configMap'; one is needed [invalid-volume-sources]"
                ]
            ) {
                $0.volumes = [
                    CoreV1.Volume(
                        name: "a", emptyDir: CoreV1.EmptyDirVolumeSource(),
                        configMap: CoreV1.ConfigMapVolumeSource(name: "c"))
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidVolumeSources()) == test.expected)
    }
}
