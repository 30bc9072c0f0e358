import KubernetesModel
import ManifestChecks
import Testing

struct UnboundedEphemeralStorageTests {
    @Test(
        "unbounded ephemeral storage is found",
        arguments: [
            CheckCase("bounded") {
                $0.containers[0].resources?.requests?["ephemeral-storage"] = "1Gi"
                $0.containers[0].resources?.limits?["ephemeral-storage"] = "1Gi"
            },
            CheckCase(
                "unbounded",
                finds: [
                    "containers[0].resources.limits[ephemeral-storage]: container 'app' does not bound its ephemeral storage [unbounded-ephemeral-storage]"
                ]
            ) { _ in },
            CheckCase(
                "loosely bounded",
                finds: [
                    "containers[0].resources.requests[ephemeral-storage]: container 'app' requests 1Gi of ephemeral storage and may use 2Gi [unbounded-ephemeral-storage]"
                ]
            ) {
                $0.containers[0].resources?.requests?["ephemeral-storage"] = "1Gi"
                $0.containers[0].resources?.limits?["ephemeral-storage"] = "2Gi"
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnboundedEphemeralStorage()) == test.expected)
    }
}
