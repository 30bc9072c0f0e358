import KubernetesModel
import ManifestChecks
import Testing

struct PrivilegeEscalationTests {
    @Test(
        "a container that may gain privileges is found",
        arguments: [
            CheckCase("a hardened container") { _ in },
            CheckCase(
                "no word on it",
                finds: [
                    "containers[0].securityContext.allowPrivilegeEscalation: container 'app' may gain privileges; set allowPrivilegeEscalation to false [privilege-escalation]"
                ]
            ) { $0.containers[0].securityContext?.allowPrivilegeEscalation = nil },
            CheckCase(
                "true",
                finds: [
                    "containers[0].securityContext.allowPrivilegeEscalation: container 'app' may gain privileges; set allowPrivilegeEscalation to false [privilege-escalation]"
                ]
            ) { $0.containers[0].securityContext?.allowPrivilegeEscalation = true },
            CheckCase(
                "false beside CAP_SYS_ADMIN",
                finds: [
                    "containers[0].securityContext.allowPrivilegeEscalation: container 'app' forbids privilege escalation and adds CAP_SYS_ADMIN; the API server refuses that [privilege-escalation]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.add = ["CAP_SYS_ADMIN"] },
            CheckCase("false beside SYS_ADMIN, which the API server takes") {
                $0.containers[0].securityContext?.capabilities?.add = ["SYS_ADMIN"]
            },
            CheckCase(
                "false and privileged",
                finds: [
                    "containers[0].securityContext.allowPrivilegeEscalation: container 'app' forbids privilege escalation and is privileged; the API server refuses that [privilege-escalation]"
                ]
            ) { $0.containers[0].securityContext?.privileged = true },
            CheckCase("Windows has no such thing") {
                $0.os = CoreV1.PodOS(name: .windows)
                $0.containers[0].securityContext = nil
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PrivilegeEscalation()) == test.expected)
    }
}
