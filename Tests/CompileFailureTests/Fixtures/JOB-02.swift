import KubeDSL

@Checked
extension Shop {
    /// A schedule that is no cron expression.
    private var nightly: BatchV1.CronJobSpec {
        BatchV1.CronJobSpec(
            // expected-error@+1{{hour of schedule '0 25 * * *' must be between 0 and 23, not '25' [cron]}}
            schedule: "0 25 * * *",
            // mended: schedule: "0 3 * * *",
            jobTemplate: BatchV1.JobTemplateSpec(metadata: MetaV1.ObjectMeta()))
    }
}
