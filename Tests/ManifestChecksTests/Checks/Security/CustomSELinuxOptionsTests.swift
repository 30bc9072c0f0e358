import KubernetesModel
import ManifestChecks
import Testing

struct CustomSELinuxOptionsTests {
    @Test(
        "an SELinux option that is not for containers is found",
        arguments: [
            CheckCase("a type for containers") {
                $0.securityContext?.seLinuxOptions = CoreV1.SELinuxOptions(type: "container_t")
            },
            CheckCase(
                "another type",
                finds: [
                    "securityContext.seLinuxOptions.type: SELinux type 'spc_t' leaves the confinement of containers [custom-se-linux-options]"
                ]
            ) { $0.securityContext?.seLinuxOptions = CoreV1.SELinuxOptions(type: "spc_t") },
            CheckCase(
                "a user",
                finds: [
                    "containers[0].securityContext.seLinuxOptions.user: SELinux user 'system_u' leaves the confinement of containers [custom-se-linux-options]"
                ]
            ) { $0.containers[0].securityContext?.seLinuxOptions = CoreV1.SELinuxOptions(user: "system_u") },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: CustomSELinuxOptions()) == test.expected)
    }
}
