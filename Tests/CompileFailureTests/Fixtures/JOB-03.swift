import KubeDSL

@Checked
extension Shop {
    /// A time zone that does not exist.
    private var nightly: BatchV1.CronJobSpec {
        BatchV1.CronJobSpec(
            // expected-error@+1{{time zone 'Local' would be that of the server; name a zone, such as 'Etc/UTC' [time-zone]}}
            schedule: "0 3 * * *", timeZone: "Local",
            // mended: schedule: "0 3 * * *", timeZone: "Europe/Berlin",
            jobTemplate: BatchV1.JobTemplateSpec(metadata: MetaV1.ObjectMeta()))
    }
}
