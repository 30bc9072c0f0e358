import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSysctlsTests {
    @Test(
        "a kernel setting that the API refuses is found",
        arguments: [
            CheckCase("one of its own") {
                $0.securityContext?.sysctls = [CoreV1.Sysctl(name: "net.ipv4.tcp_syncookies", value: "1")]
            },
            CheckCase(
                "twice",
                finds: [
                    "securityContext.sysctls[1].name: kernel setting 'kernel.shm_rmid_forced' is set twice [invalid-sysctls]"
                ]
            ) {
                let sysctl = CoreV1.Sysctl(name: "kernel.shm_rmid_forced", value: "1")
                $0.securityContext?.sysctls = [sysctl, sysctl]
            },
            CheckCase(
                "one of the node",
                finds: [
                    "securityContext.sysctls[0].name: kernel setting 'net.ipv4.tcp_syncookies' is that of the node under hostNetwork [invalid-sysctls]"
                ]
            ) {
                $0.hostNetwork = true
                $0.securityContext?.sysctls = [CoreV1.Sysctl(name: "net.ipv4.tcp_syncookies", value: "1")]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidSysctls()) == test.expected)
    }
}
