import KubeDSL

@Checked
extension Shop {
    /// A selector on a job.
    private var report: Job {
        Job("report", user: 10001, retries: 2, deadline: 600, cleanUpAfter: 3600) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
        .selector(["app": "report"])  // expected-error{{value of type 'Job' has no member 'selector'}}
        // mended:
    }
}
