import KubeDSL

@Checked
extension Shop {
    /// A job that restarts for ever.
    private var report: Job {
        // expected-error@+1{{type 'JobRestart' has no member 'always'}}
        Job("report", user: 10001, retries: 2, deadline: 600, restart: .always, cleanUpAfter: 3600) {
            // mended: Job("report", user: 10001, retries: 2, deadline: 600, restart: .onFailure, cleanUpAfter: 3600) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
    }
}
