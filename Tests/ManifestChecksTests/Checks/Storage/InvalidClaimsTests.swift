import KubernetesModel
import ManifestChecks
import Testing

struct InvalidClaimsTests {
    @Test(
        "a claim that the API refuses is found",
        arguments: [
            CheckCase("a sound one", objects: [.claim("data")]),
            CheckCase(
                "no mode",
                finds: [
                    "spec.accessModes: PersistentVolumeClaim 'data' has no access mode [invalid-claims]"
                ], objects: [.claim("data", nil)]),
            CheckCase(
                "a pod alone, and others",
                finds: [
                    "spec.accessModes: PersistentVolumeClaim 'data' has ReadWriteOncePod beside other access modes [invalid-claims]"
                ], objects: [.claim("data", [.readWriteOncePod, .readOnlyMany])]),
            CheckCase(
                "no size",
                finds: [
                    "spec.resources.requests[storage]: PersistentVolumeClaim 'data' asks for no storage [invalid-claims]"
                ], objects: [.claim("data", size: nil)]),
            CheckCase(
                "nothing",
                finds: [
                    "spec.resources.requests[storage]: PersistentVolumeClaim 'data' asks for storage of '0'; more than 0 is needed [invalid-claims]"
                ], objects: [.claim("data", size: "0")]),
            CheckCase(
                "a template without a mode",
                finds: [
                    "spec.volumeClaimTemplates[0].spec.accessModes: claim template 'data' has no access mode [invalid-claims]"
                ], objects: [.statefulSet(claims: [.claim("data", [])])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidClaims()) == test.expected)
    }
}
