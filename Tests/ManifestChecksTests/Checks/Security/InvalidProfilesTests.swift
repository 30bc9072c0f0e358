import KubernetesModel
import ManifestChecks
import Testing

struct InvalidProfilesTests {
    @Test(
        "a profile that the API refuses is found",
        arguments: [
            CheckCase("a file of the node") {
                $0.securityContext?.seccompProfile = CoreV1.SeccompProfile(type: .localhost, localhostProfile: "a.json")
            },
            CheckCase(
                "no file",
                finds: [
                    "securityContext.seccompProfile.localhostProfile: seccomp profile of type Localhost names no file [invalid-profiles]"
                ]
            ) { $0.securityContext?.seccompProfile = CoreV1.SeccompProfile(type: .localhost) },
            CheckCase(
                "a file for nothing",
                finds: [
                    "containers[0].securityContext.appArmorProfile.localhostProfile: AppArmor profile has a file and is not of type Localhost [invalid-profiles]"
                ]
            ) {
                $0.containers[0].securityContext?.appArmorProfile = CoreV1.AppArmorProfile(
                    type: .runtimeDefault, localhostProfile: "a")
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidProfiles()) == test.expected)
    }
}
