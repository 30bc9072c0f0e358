import KubernetesModel
import ManifestChecks
import Testing

struct LingeringJobsTests {
    @Test(
        "a Job that stays when it is done is found",
        arguments: [
            CheckCase("deleted", objects: [.job(), .cronJob()]),
            CheckCase(
                "kept",
                finds: [
                    "spec.ttlSecondsAfterFinished: Job 'migration' stays when it is done [lingering-jobs]"
                ], objects: [.job { $0.ttlSecondsAfterFinished = nil }]),
            CheckCase(
                "deleted twice",
                finds: [
                    "spec.jobTemplate.spec.ttlSecondsAfterFinished: CronJob 'report' deletes its Jobs by its history limits, and needs no ttlSecondsAfterFinished [lingering-jobs]"
                ], objects: [.cronJob { $0.jobTemplate.spec?.ttlSecondsAfterFinished = 60 }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LingeringJobs()) == test.expected)
    }
}
