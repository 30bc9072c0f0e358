import KubernetesModel
import ManifestChecks
import Testing

struct RootUsersTests {
    @Test(
        "a container that runs as root, or may, is found",
        arguments: [
            CheckCase("a user of its own") { _ in },
            CheckCase("the container says what the pod does not") {
                $0.securityContext = nil
                $0.containers[0].securityContext?.runAsNonRoot = true
            },
            CheckCase(
                "nobody says anything",
                finds: [
                    "containers[0].securityContext.runAsNonRoot: container 'app' may run as root; set runAsNonRoot to true [root-users]"
                ]
            ) { $0.securityContext = nil },
            CheckCase(
                "the container takes it back",
                finds: [
                    "containers[0].securityContext.runAsNonRoot: container 'app' may run as root; set runAsNonRoot to true [root-users]"
                ]
            ) { $0.containers[0].securityContext?.runAsNonRoot = false },
            CheckCase(
                "user 0 of a container",
                finds: [
                    "containers[0].securityContext.runAsUser: container 'app' runs as root; name another user [root-users]"
                ]
            ) { $0.containers[0].securityContext?.runAsUser = 0 },
            CheckCase(
                "user 0 of the pod",
                finds: [
                    "securityContext.runAsUser: pods of Deployment 'web' run as root; name another user [root-users]"
                ]
            ) { $0.securityContext?.runAsUser = 0 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: RootUsers()) == test.expected)
    }
}
