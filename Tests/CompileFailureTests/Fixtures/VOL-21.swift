import KubeDSL

@Checked
extension Shop {
    /// A projected token that expires too soon.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{missing argument for parameter 'expiration' in call}}
                .projected("/token") { ServiceAccountToken(audience: "vault", path: "token") }
            // mended: .projected("/token") { ServiceAccountToken(audience: "vault", expiration: .minutes(10), path: "token") }
        }
    }
}
