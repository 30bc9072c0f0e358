import KubernetesModel
import ManifestChecks
import Testing

struct DanglingClaimsTests {
    @Test(
        "a claim that nobody declares is found",
        arguments: [
            CheckCase("declared", objects: [.claim("data"), .deployment { $0.mount("data") }]),
            CheckCase(
                "not declared",
                finds: [
                    "spec.template.spec.volumes[0].persistentVolumeClaim.claimName: Deployment 'web' mounts claim 'data', which is not declared [dangling-claims]"
                ], objects: [.deployment { $0.mount("data") }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DanglingClaims()) == test.expected)
    }
}
