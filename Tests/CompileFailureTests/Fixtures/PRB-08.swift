import KubeDSL

@Checked
extension Shop {
    /// A grace period on a readiness probe.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'gracePeriod' in call}}
                .readiness(.tcp(on: .http), every: 5, gracePeriod: 10)
            // mended: .readiness(.tcp(on: .http), every: 5)
        }
    }
}
