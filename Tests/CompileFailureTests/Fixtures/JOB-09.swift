import KubeDSL

@Checked
extension Shop {
    /// An indexed job's field on another.
    private var report: Job {
        // expected-error@+1{{extra argument 'retriesEach' in call}}
        Job("report", user: 10001, retries: 2, deadline: 600, runs: .times(3, retriesEach: 1), cleanUpAfter: 3600) {
            // mended: Job("report", user: 10001, retries: 2, deadline: 600, runs: .indexed(3, retriesEach: 1), cleanUpAfter: 3600) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
    }
}
