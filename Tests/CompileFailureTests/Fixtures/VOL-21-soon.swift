import KubeDSL

@Checked
extension Shop {
    /// A projected token that expires within ten minutes.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .projected("/token") {
                    // expected-error@+1{{expiration '300' of a token must be at least 600 seconds [short-tokens]}}
                    ServiceAccountToken(audience: "vault", expiration: .minutes(5), path: "token")
                    // mended: ServiceAccountToken(audience: "vault", expiration: .minutes(10), path: "token")
                }
        }
    }
}
