import KubeDSL

@Checked
extension Shop {
    /// A container without any hardening.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra argument 'hardened' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small, hardened: false)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
