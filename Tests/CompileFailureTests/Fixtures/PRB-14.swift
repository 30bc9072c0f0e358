import KubeDSL

@Checked
extension Shop {
    /// A probe with an empty command or path, a bad header or scheme.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .liveness(.exec(), every: 10)  // expected-error{{missing argument for parameter #1 in call}}
            // mended: .liveness(.exec("true"), every: 10)
        }
    }
}
