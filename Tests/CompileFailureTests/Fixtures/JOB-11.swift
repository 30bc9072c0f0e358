import KubeDSL

@Checked
extension Shop {
    /// A scheduled job's name that is too long.
    private var nightly: CronJob {
        CronJob(
            // expected-error@+1{{has 56 characters; at most 52 are allowed [cron-job-name]}}
            "a-report-of-what-was-sold-last-night-in-all-of-our-shops",
            // mended: "sales-of-last-night",
            schedule: "0 3 * * *", timeZone: "Etc/UTC", overlap: .forbid, startWithin: 300, user: 10001, retries: 1,
            deadline: 600
        ) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
    }
}
