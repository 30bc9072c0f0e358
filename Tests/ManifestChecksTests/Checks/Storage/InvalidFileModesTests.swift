import KubernetesModel
import ManifestChecks
import Testing

struct InvalidFileModesTests {
    @Test(
        "a mode out of range is found",
        arguments: [
            CheckCase("octal") {
                $0.volumes = [
                    CoreV1.Volume(name: "a", secret: CoreV1.SecretVolumeSource(secretName: "s", defaultMode: 0o640))
                ]
            },
            CheckCase(
                "decimal",
                finds: [
                    "volumes[0].secret.defaultMode: volume 'a' has mode '640'; write it in octal, up to 0o777 [invalid-file-modes]"
                ]
            ) {
                $0.volumes = [
                    CoreV1.Volume(name: "a", secret: CoreV1.SecretVolumeSource(secretName: "s", defaultMode: 640))
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidFileModes()) == test.expected)
    }
}
