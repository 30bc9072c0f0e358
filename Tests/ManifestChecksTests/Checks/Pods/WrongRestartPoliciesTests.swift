import KubernetesModel
import ManifestChecks
import Testing

struct WrongRestartPoliciesTests {
    @Test(
        "a restart policy that the API refuses is found",
        arguments: [
            CheckCase("left out") { _ in },
            CheckCase(
                "never, of a Deployment",
                finds: [
                    "restartPolicy: pods of Deployment 'web' run for good and must restart always, not 'Never' [wrong-restart-policies]"
                ]
            ) { $0.restartPolicy = .never },
            CheckCase("never, of a Job", objects: [.job()]),
            CheckCase(
                "left out, of a Job",
                finds: [
                    "spec.template.spec.restartPolicy: pods of Job 'migration' run to their end; restart them 'Never' or 'OnFailure' [wrong-restart-policies]"
                ], objects: [.job { $0.template.spec?.restartPolicy = nil }]),
            CheckCase(
                "always, of a CronJob",
                finds: [
                    "spec.jobTemplate.spec.template.spec.restartPolicy: pods of CronJob 'report' run to their end; restart them 'Never' or 'OnFailure' [wrong-restart-policies]"
                ], objects: [.cronJob { $0.jobTemplate.spec?.template.spec?.restartPolicy = .always }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: WrongRestartPolicies()) == test.expected)
    }
}
