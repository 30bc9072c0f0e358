import KubernetesModel
import ManifestChecks
import Testing

struct ForeignSystemFieldsTests {
    @Test(
        "a field of the other operating system is found",
        arguments: [
            CheckCase("Linux") { $0.os = CoreV1.PodOS(name: .linux) },
            CheckCase(
                "Windows with fields of Linux",
                finds: [
                    "securityContext.fsGroup: pods of Deployment 'web' run on windows, which has no fsGroup [foreign-system-fields]"
                ]
            ) {
                $0.os = CoreV1.PodOS(name: .windows)
                $0.securityContext = CoreV1.PodSecurityContext(runAsNonRoot: true, fsGroup: 1)
                $0.containers[0].securityContext = nil
            },
            CheckCase(
                "Linux with fields of Windows",
                finds: [
                    "containers[0].securityContext.windowsOptions: pods of Deployment 'web' run on linux, which has no windowsOptions [foreign-system-fields]"
                ]
            ) {
                $0.os = CoreV1.PodOS(name: .linux)
                $0.containers[0].securityContext?.windowsOptions = CoreV1.WindowsSecurityContextOptions(
                    runAsUserName: "app")
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ForeignSystemFields()) == test.expected)
    }
}
