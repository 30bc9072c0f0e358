import KubeDSL

@Checked
extension Shop {
    /// A deadline for a late start that is below ten seconds.
    private var nightly: CronJob {
        CronJob(
            "nightly", schedule: "0 3 * * *", timeZone: "Europe/Berlin", overlap: .forbid,
            // expected-warning@+1{{a start at most '5' seconds late may never happen, for the controller looks every ten seconds; allow 10 or more [short-starting-deadlines]}}
            startWithin: 5, user: 10001, retries: 2, deadline: .hours(1)
            // mended: startWithin: 300, user: 10001, retries: 2, deadline: .hours(1)
        ) {
            Container("nightly", image: "shop/api:1.0", resources: small)
        }
    }
}
