import KubeDSL

@Checked
extension Shop {
    /// Access to all secrets.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .usesKubernetesAPI(.get, on: .secrets())  // expected-error{{missing argument for parameter 'named' in call}}
        // mended: .usesKubernetesAPI(.get, on: .secret(ShopSecret.self))
    }
}
