import KubernetesModel
import ManifestChecks
import Testing

struct DeprecatedFieldsTests {
    @Test(
        "a field that is given up is found",
        arguments: [
            CheckCase("its successor") { $0.serviceAccountName = "web" },
            CheckCase(
                "the account",
                finds: [
                    "serviceAccount: field 'serviceAccount' is given up; write serviceAccountName [deprecated-fields]"
                ]
            ) { $0.serviceAccount = "web" },
            CheckCase(
                "a volume",
                finds: [
                    "volumes[0].gitRepo: volume 'code' is of kind 'gitRepo', which is given up; use a claim [deprecated-fields]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "code", gitRepo: CoreV1.GitRepoVolumeSource(repository: "r"))] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DeprecatedFields()) == test.expected)
    }
}
