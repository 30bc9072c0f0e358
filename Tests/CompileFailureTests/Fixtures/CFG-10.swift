import KubeDSL

@Checked
extension Shop {
    /// All variables of a ConfigMap that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .env(settings)  // expected-error{{cannot find 'settings' in scope}}
            // mended: .env(config)
        }
    }
}
