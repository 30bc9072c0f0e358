import KubernetesModel
import ManifestChecks
import Testing

struct MissingStartingDeadlinesTests {
    @Test(
        "a CronJob that does not say how late it may start is found",
        arguments: [
            CheckCase("said", objects: [.cronJob()]),
            CheckCase(
                "not said",
                finds: [
                    "spec.startingDeadlineSeconds: CronJob 'report' does not say how late it may start [missing-starting-deadlines]"
                ], objects: [.cronJob { $0.startingDeadlineSeconds = nil }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingStartingDeadlines()) == test.expected)
    }
}
