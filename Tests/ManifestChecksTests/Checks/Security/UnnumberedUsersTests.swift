import KubernetesModel
import ManifestChecks
import Testing

struct UnnumberedUsersTests {
    @Test(
        "a container without a numbered user is found",
        arguments: [
            CheckCase("a numbered user") { _ in },
            CheckCase(
                "none",
                finds: [
                    "containers[0].securityContext.runAsUser: container 'app' must not run as root and has no user by number [unnumbered-users]"
                ]
            ) { $0.securityContext?.runAsUser = nil },
            CheckCase("none, but root is allowed") {
                $0.securityContext?.runAsUser = nil
                $0.securityContext?.runAsNonRoot = false
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnnumberedUsers()) == test.expected)
    }
}
