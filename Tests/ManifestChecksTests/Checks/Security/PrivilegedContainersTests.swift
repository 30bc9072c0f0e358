import KubernetesModel
import ManifestChecks
import Testing

struct PrivilegedContainersTests {
    @Test(
        "a privileged container is found",
        arguments: [
            CheckCase("a hardened container") { _ in },
            CheckCase(
                "a privileged container",
                finds: [
                    "containers[0].securityContext.privileged: container 'app' is privileged; add the one capability that it needs instead [privileged-containers]"
                ]
            ) { $0.containers[0].securityContext?.privileged = true },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PrivilegedContainers()) == test.expected)
    }
}
