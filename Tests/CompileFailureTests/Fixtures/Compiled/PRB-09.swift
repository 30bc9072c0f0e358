import KubeDSL

@Checked
extension Shop {
    /// A negative time.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{negative integer '-10' overflows when stored into unsigned type 'Seconds'}}
                .liveness(.tcp(on: .http), every: -10)
            // mended: .liveness(.tcp(on: .http), every: 10)
        }
    }
}
