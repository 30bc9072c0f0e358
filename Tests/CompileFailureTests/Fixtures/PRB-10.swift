import KubeDSL

@Checked
extension Shop {
    /// A probe without its timing.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .liveness(.tcp(on: .http))  // expected-error{{missing argument for parameter 'every' in call}}
            // mended: .liveness(.tcp(on: .http), every: 10)
        }
    }
}
