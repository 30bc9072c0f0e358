import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct CronJobTests {
    private func nightly(
        _ name: String = "nightly", schedule: String = "0 3 * * *", timeZone: String = "Europe/Berlin",
        overlap: BatchV1.ConcurrencyPolicy = .forbid
    ) -> CronJob {
        CronJob(
            name, schedule: schedule, timeZone: timeZone, overlap: overlap, startWithin: .minutes(5), user: 10001,
            retries: 1, deadline: .minutes(30)
        ) {
            Container("report", image: "app:1.0", resources: .small)
        }
    }

    @Test func `renders what is spelled, with the same labels on its Jobs and their pods`() {
        let nightly = nightly()
        let rendered = render { nightly }
        let labels = """
            app.kubernetes.io/name: nightly
            app.kubernetes.io/instance: test
            app.kubernetes.io/part-of: test

            """
        #expect(rendered.yaml("CronJob", at: "metadata.labels") == labels)
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.metadata.labels") == labels)
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.spec.template.metadata.labels") == labels)
        #expect(rendered.yaml("CronJob", at: "spec.schedule") == "0 3 * * *\n")
        #expect(rendered.yaml("CronJob", at: "spec.timeZone") == "Europe/Berlin\n")
        #expect(rendered.yaml("CronJob", at: "spec.startingDeadlineSeconds") == "300\n")
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.spec.backoffLimit") == "1\n")
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.spec.activeDeadlineSeconds") == "1800\n")
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.spec.ttlSecondsAfterFinished").isEmpty)
        #expect(rendered.yaml("CronJob", at: "spec.jobTemplate.spec.template.spec.restartPolicy") == "Never\n")
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test(arguments: [
        (BatchV1.ConcurrencyPolicy.allow, "Allow\n"), (.forbid, "Forbid\n"), (.replace, "Replace\n"),
    ])
    func `says what happens to runs that overlap`(overlap: BatchV1.ConcurrencyPolicy, expected: String) {
        let nightly = nightly(overlap: overlap)
        #expect(render { nightly }.yaml("CronJob", at: "spec.concurrencyPolicy") == expected)
    }

    @Test func `keeps so many Jobs as it is told, and may rest`() {
        let nightly = nightly().history(successful: 0, failed: 5).suspended()
        let rendered = render { nightly }
        #expect(rendered.yaml("CronJob", at: "spec.successfulJobsHistoryLimit") == "0\n")
        #expect(rendered.yaml("CronJob", at: "spec.failedJobsHistoryLimit") == "5\n")
        #expect(rendered.yaml("CronJob", at: "spec.suspend") == "true\n")
        #expect(render { nightly.suspended(false) }.yaml("CronJob", at: "spec.suspend") == "false\n")
        #expect(rendered.objects[0].location(of: "spec.failedJobsHistoryLimit").text.hasPrefix("history("))
        #expect(rendered.objects[0].location(of: "spec.suspend").text.hasPrefix("suspended("))
    }

    @Test func `points at the modifier of its pods that set a field`() {
        let nightly = nightly().gracePeriod(5)
        let object = render { nightly }.objects[0]
        let path = "spec.jobTemplate.spec.template.spec.terminationGracePeriodSeconds"
        #expect(object.location(of: path).text == "gracePeriod(5)")
    }

    /// What no compiler sees, because it is computed, and what is said of it.
    @Test(arguments: [
        ("nightly", "0 25 * * *", "Etc/UTC", "cron"),
        ("nightly", "TZ=UTC 0 3 * * *", "Etc/UTC", "cron"),
        ("nightly", "0 3 * * *", "Local", "time-zone"),
        (String(repeating: "n", count: 53), "0 3 * * *", "Etc/UTC", "cron-job-name"),
    ])
    func `is found where something is wrong`(name: String, schedule: String, timeZone: String, rule: String) {
        let nightly = nightly(name, schedule: schedule, timeZone: timeZone)
        #expect(render { nightly }.findings.map(\.rule.description) == [rule])
    }
}
