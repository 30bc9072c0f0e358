import KubeDSL

@Checked
extension Shop {
    /// A probe that does nothing, or two things.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .liveness(every: 10)  // expected-error{{missing argument for parameter #1 in call}}
            // mended: .liveness(.tcp(on: .http), every: 10)
        }
    }
}
