import KubernetesModel
import ManifestChecks
import Testing

struct ImplausibleCPUAmountsTests {
    @Test(
        "an amount without its unit is found",
        arguments: [
            CheckCase("half a core") { _ in },
            CheckCase(
                "five hundred cores",
                finds: [
                    "containers[0].resources.limits[cpu]: cpu '500' is more than 64 cores; write '500m' for thousandths of a core [implausible-cpu]"
                ]
            ) { $0.containers[0].resources?.limits?["cpu"] = "500" },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ImplausibleCPUAmounts()) == test.expected)
    }
}
