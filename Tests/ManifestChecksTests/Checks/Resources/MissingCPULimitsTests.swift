import KubernetesModel
import ManifestChecks
import Testing

struct MissingCPULimitsTests {
    @Test(
        "a container without a CPU limit is found",
        arguments: [
            CheckCase("a limit") { _ in },
            CheckCase(
                "none",
                finds: [
                    "containers[0].resources.limits[cpu]: container 'app' has no CPU limit [missing-cpu-limits]"
                ]
            ) { $0.containers[0].resources?.limits?["cpu"] = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingCPULimits()) == test.expected)
    }
}
