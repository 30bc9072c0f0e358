import KubernetesModel
import ManifestChecks
import Testing

struct LowUserIDsTests {
    @Test(
        "a low user or group is found",
        arguments: [
            CheckCase("10001") { _ in },
            CheckCase(
                "user 1000 of the pod",
                finds: [
                    "containers[0].securityContext.runAsUser: container 'app' runs as user '1000', which may be one of the node [low-user-ids]"
                ]
            ) { $0.securityContext?.runAsUser = 1000 },
            CheckCase(
                "no group",
                finds: [
                    "containers[0].securityContext.runAsGroup: container 'app' has no group [low-user-ids]"
                ]
            ) { $0.securityContext?.runAsGroup = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LowUserIDs()) == test.expected)
    }
}
