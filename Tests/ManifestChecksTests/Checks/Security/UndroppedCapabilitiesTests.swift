import KubernetesModel
import ManifestChecks
import Testing

struct UndroppedCapabilitiesTests {
    @Test(
        "capabilities that are not dropped are found",
        arguments: [
            CheckCase("all dropped") { _ in },
            CheckCase(
                "one dropped",
                finds: [
                    "containers[0].securityContext.capabilities.drop: container 'app' keeps the capabilities of its runtime; drop 'ALL' [undropped-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities?.drop = ["NET_RAW"] },
            CheckCase(
                "none",
                finds: [
                    "containers[0].securityContext.capabilities.drop: container 'app' keeps the capabilities of its runtime; drop 'ALL' [undropped-capabilities]"
                ]
            ) { $0.containers[0].securityContext?.capabilities = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UndroppedCapabilities()) == test.expected)
    }
}
