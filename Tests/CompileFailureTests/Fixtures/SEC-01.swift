import KubeDSL

@Checked
extension Shop {
    /// A privileged container.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra argument 'privileged' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small, privileged: true)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
