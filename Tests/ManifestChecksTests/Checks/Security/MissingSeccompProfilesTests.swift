import KubernetesModel
import ManifestChecks
import Testing

struct MissingSeccompProfilesTests {
    @Test(
        "a missing seccomp profile is found",
        arguments: [
            CheckCase("that of the pod") { _ in },
            CheckCase("that of the container") {
                $0.securityContext?.seccompProfile = nil
                $0.containers[0].securityContext?.seccompProfile = CoreV1.SeccompProfile(type: .runtimeDefault)
            },
            CheckCase(
                "none",
                finds: [
                    "containers[0].securityContext.seccompProfile: container 'app' has no seccomp profile; set RuntimeDefault on the pod [missing-seccomp-profiles]"
                ]
            ) { $0.securityContext?.seccompProfile = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingSeccompProfiles()) == test.expected)
    }
}
