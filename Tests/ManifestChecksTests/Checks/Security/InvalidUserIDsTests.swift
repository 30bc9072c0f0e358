import KubernetesModel
import ManifestChecks
import Testing

struct InvalidUserIDsTests {
    @Test(
        "a number of no user is found",
        arguments: [
            CheckCase("a user") { _ in },
            CheckCase(
                "below 0",
                finds: [
                    "securityContext.runAsUser: number '-1' is that of no user or group; it goes from 0 to 2147483647 [invalid-user-ids]"
                ]
            ) { $0.securityContext?.runAsUser = -1 },
            CheckCase(
                "above 2147483647",
                finds: [
                    "containers[0].securityContext.runAsGroup: number '2147483648' is that of no user or group; it goes from 0 to 2147483647 [invalid-user-ids]"
                ]
            ) { $0.containers[0].securityContext?.runAsGroup = 2_147_483_648 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidUserIDs()) == test.expected)
    }
}
