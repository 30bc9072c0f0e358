import KubeDSL

@Checked
extension Shop {
    /// A schedule that is no cron expression.
    private var nightly: BatchV1.CronJobSpec {
        BatchV1.CronJobSpec(
            // expected-error@+1{{minute of schedule '*/61 * * * *' must not have a step of 61, larger than its range; only 0 would be left [cron]}}
            schedule: "*/61 * * * *",
            // mended: schedule: "*/30 * * * *",
            jobTemplate: BatchV1.JobTemplateSpec(metadata: MetaV1.ObjectMeta()))
    }
}
