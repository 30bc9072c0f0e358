import KubernetesModel
import ManifestChecks
import Testing

struct ShortStartingDeadlinesTests {
    @Test(
        "a CronJob that may start only a few seconds late is found",
        arguments: [
            CheckCase("ten", objects: [.cronJob { $0.startingDeadlineSeconds = 10 }]),
            CheckCase(
                "nine",
                finds: [
                    "spec.startingDeadlineSeconds: CronJob 'report': a start at most '9' seconds late may never happen, for the controller looks every ten seconds; allow 10 or more [short-starting-deadlines]"
                ], objects: [.cronJob { $0.startingDeadlineSeconds = 9 }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ShortStartingDeadlines()) == test.expected)
    }
}
