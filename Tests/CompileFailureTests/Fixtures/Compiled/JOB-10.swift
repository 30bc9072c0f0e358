import KubeDSL

@Checked
extension Shop {
    /// A negative number of runs.
    private var report: Job {
        // expected-error@+1{{negative integer '-1' overflows when stored into unsigned type 'UInt'}}
        Job("report", user: 10001, retries: -1, deadline: 600, cleanUpAfter: 3600) {
            // mended: Job("report", user: 10001, retries: 1, deadline: 600, cleanUpAfter: 3600) {
            Container("report", image: "shop/api:1.0", resources: small)
        }
    }
}
