import KubeDSL

@Checked
extension Shop {
    /// A time zone that does not exist.
    private var nightly: BatchV1.CronJobSpec {
        BatchV1.CronJobSpec(
            // expected-error@+1{{schedule 'TZ=UTC 0 3 * * *' must not set a time zone; use the field 'timeZone' [cron]}}
            schedule: "TZ=UTC 0 3 * * *",
            // mended: schedule: "0 3 * * *", timeZone: "Etc/UTC",
            jobTemplate: BatchV1.JobTemplateSpec(metadata: MetaV1.ObjectMeta()))
    }
}
