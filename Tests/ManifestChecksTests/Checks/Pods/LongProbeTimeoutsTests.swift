import KubernetesModel
import ManifestChecks
import Testing

struct LongProbeTimeoutsTests {
    @Test(
        "a timeout that reaches the period is found",
        arguments: [
            CheckCase("below") { _ in },
            CheckCase(
                "as long",
                finds: [
                    "containers[0].livenessProbe.timeoutSeconds: timeout '10' should be below the probe's period '10' [probe-timeout]"
                ]
            ) { $0.containers[0].livenessProbe?.timeoutSeconds = 10 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LongProbeTimeouts()) == test.expected)
    }
}
