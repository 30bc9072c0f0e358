import KubernetesModel
import ManifestChecks
import Testing

struct InvalidJobsTests {
    @Test(
        "a Job that the API refuses is found",
        arguments: [
            CheckCase("a Job", objects: [.job(), .cronJob()]),
            CheckCase(
                "a selector",
                finds: [
                    "spec.selector: Job 'migration' must not have a selector; the API makes one [invalid-jobs]"
                ], objects: [.job { $0.selector = MetaV1.LabelSelector(matchLabels: ["a": "b"]) }]),
            CheckCase(
                "indexed without a count",
                finds: [
                    "spec.completions: Job 'migration' is indexed and does not say how often it runs [invalid-jobs]"
                ], objects: [.job { $0.completionMode = .indexed }]),
            CheckCase(
                "a limit for indexes that are not there",
                finds: [
                    "spec.backoffLimitPerIndex: Job 'migration' has no indexes to count failures of [invalid-jobs]"
                ], objects: [.job { $0.backoffLimitPerIndex = 1 }]),
            CheckCase(
                "a negative number of a CronJob",
                finds: [
                    "spec.jobTemplate.spec.parallelism: CronJob 'report' has '-1' for parallelism; the least is 0 [invalid-jobs]"
                ], objects: [.cronJob { $0.jobTemplate.spec?.parallelism = -1 }]),
            CheckCase(
                "success as a failure",
                finds: [
                    "spec.podFailurePolicy.rules[0].onExitCodes.values: Job 'migration' counts exit code 0 as a failure [invalid-jobs]"
                ],
                objects: [
                    .job {
                        let codes = BatchV1.PodFailurePolicyOnExitCodesRequirement(operator: .in, values: [0, 1])
                        $0.podFailurePolicy = BatchV1.PodFailurePolicy(rules: [
                            BatchV1.PodFailurePolicyRule(action: .failJob, onExitCodes: codes)
                        ])
                    }
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidJobs()) == test.expected)
    }
}
