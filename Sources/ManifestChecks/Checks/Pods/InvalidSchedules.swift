import KubernetesModel
import KubernetesValues

/// A CronJob with a schedule that nobody can read never runs.
package struct InvalidSchedules: Check {
    package let rule = Rule(
        "invalid-schedules", "schedules and time zones are ones that the API knows",
        why: "the API server refuses the CronJob, or it never runs",
        remedy: "write minute, hour, day, month and weekday, and a zone of the IANA database",
        values: ["cron", "time-zone"],
        rows: ["JOB-02", "JOB-03", "JOB-10"],
        wrong: "schedule: \"0 25 * * *\"",
        right: "schedule: \"0 3 * * *\"")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(BatchV1.CronJob.self).flatMap { job, declared in
            var findings: [Finding] = []
            if let refusal = CronExpression.refusal(of: job.spec.schedule) {
                findings.append(Finding(rule, refusal, in: declared, path: "spec.schedule"))
            }
            if let zone = job.spec.timeZone, let refusal = TimeZoneName.refusal(of: zone) {
                findings.append(Finding(rule, refusal, in: declared, path: "spec.timeZone"))
            }
            let numbers = [
                ("successfulJobsHistoryLimit", job.spec.successfulJobsHistoryLimit),
                ("failedJobsHistoryLimit", job.spec.failedJobsHistoryLimit),
                ("startingDeadlineSeconds", job.spec.startingDeadlineSeconds),
            ]
            for case (let field, let number?) in numbers where number < 0 {
                findings.append(
                    Finding(
                        rule, "\(ObjectReference(job)) has '\(number)' for \(field); the least is 0", in: declared,
                        path: "spec.\(field)"))
            }
            return findings
        }
    }
}
