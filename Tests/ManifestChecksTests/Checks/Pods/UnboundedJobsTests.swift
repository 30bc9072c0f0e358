import KubernetesModel
import ManifestChecks
import Testing

struct UnboundedJobsTests {
    @Test(
        "a Job without a limit on tries or time is found",
        arguments: [
            CheckCase("bounded", objects: [.job()]),
            CheckCase(
                "unbounded",
                finds: [
                    "spec.activeDeadlineSeconds: Job 'migration' has no activeDeadlineSeconds [unbounded-jobs]"
                ], objects: [.job { $0.activeDeadlineSeconds = nil }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnboundedJobs()) == test.expected)
    }
}
