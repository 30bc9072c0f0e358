import KubernetesModel
import ManifestChecks
import Testing

struct UnsafeSysctlsTests {
    @Test(
        "an unsafe kernel setting is found",
        arguments: [
            CheckCase("a safe one") {
                $0.securityContext?.sysctls = [CoreV1.Sysctl(name: "net.ipv4.tcp_syncookies", value: "1")]
            },
            CheckCase(
                "an unsafe one",
                finds: [
                    "securityContext.sysctls[0].name: kernel setting 'kernel.msgmax' is not safe to set for a pod [unsafe-sysctls]"
                ]
            ) { $0.securityContext?.sysctls = [CoreV1.Sysctl(name: "kernel.msgmax", value: "1")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnsafeSysctls()) == test.expected)
    }
}
