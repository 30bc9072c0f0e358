import KubeDSL

@Checked
extension Shop {
    /// A finished job that stays.
    private var report: Job {
        Job("report", user: 10001, retries: 2, deadline: 600) {
            // mended: Job("report", user: 10001, retries: 2, deadline: 600, cleanUpAfter: 3600) {
            Container("report", image: "shop/api:1.0", resources: small)
        }  // expected-error{{missing argument for parameter 'cleanUpAfter' in call}}
    }
}
