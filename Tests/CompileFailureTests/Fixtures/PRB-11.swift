import KubeDSL

@Checked
extension Shop {
    /// A probe's timeout that is not below its period.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-warning@+1{{timeout '5' should be below the probe's period '5' [probe-timeout]}}
                .readiness(.tcp(on: .http), every: 5, timeout: 5)
            // mended: .readiness(.tcp(on: .http), every: 5, timeout: 4)
        }
    }
}
