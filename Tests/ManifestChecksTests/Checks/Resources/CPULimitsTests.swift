import KubernetesModel
import ManifestChecks
import Testing

struct CPULimitsTests {
    @Test(
        "a CPU limit is found",
        arguments: [
            CheckCase("none") { $0.containers[0].resources?.limits?["cpu"] = nil },
            CheckCase(
                "one",
                finds: [
                    "containers[0].resources.limits[cpu]: container 'app' is throttled at 500m of CPU [cpu-limits]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: CPULimits()) == test.expected)
    }
}
