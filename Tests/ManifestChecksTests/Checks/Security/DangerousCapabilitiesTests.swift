import KubernetesModel
import ManifestChecks
import Testing

struct DangerousCapabilitiesTests {
    @Test(
        "a dangerous capability is found",
        arguments: [
            CheckCase("a harmless one") { $0.containers[0].securityContext?.capabilities?.add = ["CHOWN"] },
            CheckCase(
                "ALL",
                finds: [
                    "containers[0].securityContext.capabilities.add[0]: container 'app' adds capability 'ALL', which opens a way to the node; drop it [dangerous-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.add = ["ALL"] },
            CheckCase(
                "SYS_ADMIN",
                finds: [
                    "containers[0].securityContext.capabilities.add[0]: container 'app' adds capability 'SYS_ADMIN', which opens a way to the node; drop it [dangerous-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.add = ["SYS_ADMIN"] },
            CheckCase(
                "NET_RAW",
                finds: [
                    "containers[0].securityContext.capabilities.add[0]: container 'app' adds capability 'NET_RAW', which opens a way to the node; drop it [dangerous-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.add = ["NET_RAW"] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DangerousCapabilities()) == test.expected)
    }
}
