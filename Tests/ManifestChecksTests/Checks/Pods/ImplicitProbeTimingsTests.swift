import KubernetesModel
import ManifestChecks
import Testing

struct ImplicitProbeTimingsTests {
    @Test(
        "a timing that is left out is found",
        arguments: [
            CheckCase("all there") {
                $0.containers[0].livenessProbe?.failureThreshold = 3
                $0.containers[0].readinessProbe?.failureThreshold = 3
            },
            CheckCase(
                "one left out",
                finds: [
                    "containers[0].livenessProbe: livenessProbe of container 'app' leaves 'failureThreshold' to the API [implicit-probe-timings]",
                    "containers[0].readinessProbe: readinessProbe of container 'app' leaves 'failureThreshold' to the API [implicit-probe-timings]",
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ImplicitProbeTimings()) == test.expected)
    }
}
