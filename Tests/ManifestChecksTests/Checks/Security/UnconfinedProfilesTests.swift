import KubernetesModel
import ManifestChecks
import Testing

struct UnconfinedProfilesTests {
    @Test(
        "an unconfined profile is found",
        arguments: [
            CheckCase("the default of the runtime") { _ in },
            CheckCase(
                "seccomp of the pod",
                finds: [
                    "securityContext.seccompProfile.type: pods of Deployment 'web' run unconfined by seccomp; use RuntimeDefault [unconfined-profiles]"
                ]
            ) { $0.securityContext?.seccompProfile?.type = .unconfined },
            CheckCase(
                "AppArmor of the pod",
                finds: [
                    "securityContext.appArmorProfile.type: pods of Deployment 'web' run unconfined by AppArmor; use RuntimeDefault [unconfined-profiles]"
                ]
            ) { $0.securityContext?.appArmorProfile = CoreV1.AppArmorProfile(type: .unconfined) },
            CheckCase(
                "seccomp of a container",
                finds: [
                    "containers[0].securityContext.seccompProfile.type: container 'app' runs unconfined by seccomp; use RuntimeDefault [unconfined-profiles]"
                ]
            ) { $0.containers[0].securityContext?.seccompProfile = CoreV1.SeccompProfile(type: .unconfined) },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnconfinedProfiles()) == test.expected)
    }
}
