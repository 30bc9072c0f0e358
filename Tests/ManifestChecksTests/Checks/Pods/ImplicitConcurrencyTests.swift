import KubernetesModel
import ManifestChecks
import Testing

struct ImplicitConcurrencyTests {
    @Test(
        "a CronJob that does not say whether its runs may overlap is found",
        arguments: [
            CheckCase("said", objects: [.cronJob()]),
            CheckCase(
                "not said",
                finds: [
                    "spec.concurrencyPolicy: CronJob 'report' does not say what happens while its last run is still at work [implicit-concurrency]"
                ], objects: [.cronJob { $0.concurrencyPolicy = nil }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ImplicitConcurrency()) == test.expected)
    }
}
