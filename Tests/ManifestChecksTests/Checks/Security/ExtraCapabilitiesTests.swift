import KubernetesModel
import ManifestChecks
import Testing

struct ExtraCapabilitiesTests {
    @Test(
        "an added capability is found",
        arguments: [
            CheckCase("the one that is free") {
                $0.containers[0].securityContext?.capabilities?.add = ["NET_BIND_SERVICE"]
            },
            CheckCase(
                "a harmless one",
                finds: [
                    "containers[0].securityContext.capabilities.add[1]: container 'app' adds capability 'CHOWN'; only NET_BIND_SERVICE goes without a waiver [extra-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.add = ["NET_BIND_SERVICE", "CHOWN"] },
            CheckCase("a dangerous one is the business of another rule") {
                $0.containers[0].securityContext?.capabilities?.add = ["NET_ADMIN"]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ExtraCapabilities()) == test.expected)
    }
}
