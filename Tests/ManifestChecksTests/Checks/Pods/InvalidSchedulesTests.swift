import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSchedulesTests {
    @Test(
        "a schedule that nobody can read is found",
        arguments: [
            CheckCase("a sound one", objects: [.cronJob { $0.timeZone = "Europe/Berlin" }]),
            CheckCase(
                "four fields",
                finds: [
                    "spec.schedule: schedule '0 3 * *' must have five fields, not 4: minute, hour, day of month, month, day of week [cron]"
                ], objects: [.cronJob { $0.schedule = "0 3 * *" }]),
            CheckCase(
                "an unknown zone",
                finds: [
                    "spec.timeZone: time zone 'Europe/Berln' is not in the IANA database; did you mean 'Europe/Berlin'? [time-zone]"
                ], objects: [.cronJob { $0.timeZone = "Europe/Berln" }]),
            CheckCase(
                "a negative number",
                finds: [
                    "spec.failedJobsHistoryLimit: CronJob 'report' has '-1' for failedJobsHistoryLimit; the least is 0 [invalid-schedules]"
                ], objects: [.cronJob { $0.failedJobsHistoryLimit = -1 }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidSchedules()) == test.expected)
    }
}
