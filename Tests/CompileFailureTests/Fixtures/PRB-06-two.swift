import KubeDSL

@Checked
extension Shop {
    /// A probe that does nothing, or two things.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'exec' in call}}
                .liveness(.tcp(on: .http), exec: ["true"], every: 10)
            // mended: .liveness(.tcp(on: .http), every: 10)
        }
    }
}
