import KubeDSL

@Checked
extension Shop {
    /// No word on overlapping runs.
    private var nightly: CronJob {
        CronJob(
            // expected-error@+1{{missing argument for parameter 'overlap' in call}}
            "nightly", schedule: "0 3 * * *", timeZone: "Etc/UTC", startWithin: 300,
            // mended: "nightly", schedule: "0 3 * * *", timeZone: "Etc/UTC", overlap: .forbid, startWithin: 300,
            user: 10001, retries: 1, deadline: 600
        ) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
    }
}
