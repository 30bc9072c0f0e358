import KubernetesValues

/// When jobs run.
enum ScheduleLiterals {
    static let calls: [CallRule] = [
        .text("CronJob", argument: "_", CronJobName.refusal),
        .text("CronJob", "CronJobSpec", argument: "schedule", CronExpression.refusal),
        .text("CronJob", "CronJobSpec", argument: "timeZone", TimeZoneName.refusal),
    ]
}
