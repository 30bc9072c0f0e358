import KubernetesModel
import ManifestChecks
import Testing

struct MixedImageVersionsTests {
    @Test(
        "a migration of another version is found",
        arguments: [
            CheckCase("one version") {
                $0.initContainers = [.sound("migrate")]
                $0.initContainers?[0].image = "example.com/app:1.0"
            },
            CheckCase("another image") { $0.initContainers = [.sound("wait")] },
            CheckCase(
                "two versions",
                finds: [
                    "initContainers[0].image: container 'migrate' runs version '0.9' of 'app', and Deployment 'web' runs '1.0' [mixed-image-versions]"
                ]
            ) {
                $0.initContainers = [.sound("migrate")]
                $0.initContainers?[0].image = "example.com/app:0.9"
            },
            CheckCase(
                "a Job of another version",
                finds: [
                    "spec.template.spec.containers[0].image: container 'app' runs version '2.0' of 'app', and Deployment 'web' runs '1.0' [mixed-image-versions]"
                ], objects: [.deployment(), .job { $0.template.spec?.containers[0].image = "example.com/app:2.0" }]),
            CheckCase(
                "two applications of two versions",
                objects: [.deployment(), .deployment("canary") { $0.containers[0].image = "example.com/app:2.0" }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MixedImageVersions()) == test.expected)
    }
}
