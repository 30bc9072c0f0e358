import KubeDSL

@Checked
extension Shop {
    /// Several successes demanded of a liveness probe.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'successes' in call}}
                .liveness(.tcp(on: .http), every: 10, successes: 2)
            // mended: .liveness(.tcp(on: .http), every: 10)
        }
    }
}
