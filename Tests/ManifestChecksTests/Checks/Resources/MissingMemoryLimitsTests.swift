import KubernetesModel
import ManifestChecks
import Testing

struct MissingMemoryLimitsTests {
    @Test(
        "a container without a memory limit is found",
        arguments: [
            CheckCase("a limit") { _ in },
            CheckCase(
                "none",
                finds: [
                    "containers[0].resources.limits[memory]: container 'app' has no memory limit [missing-memory-limits]"
                ]
            ) { $0.containers[0].resources?.limits?["memory"] = nil },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingMemoryLimits()) == test.expected)
    }
}
