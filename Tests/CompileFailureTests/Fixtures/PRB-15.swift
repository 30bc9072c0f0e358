import KubeDSL

@Checked
extension Shop {
    /// A probe of another host.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'host' in call}}
                .liveness(.http("/", on: .http, host: "10.0.0.1"), every: 10)
            // mended: .liveness(.http("/", on: .http), every: 10)
        }
    }
}
