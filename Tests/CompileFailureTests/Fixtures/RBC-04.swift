import KubeDSL

@Checked
extension Shop {
    /// Access to everything.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .usesKubernetesAPI(.all(), on: .pods)  // expected-error{{missing argument for parameter 'because' in call}}
        // mended: .usesKubernetesAPI(.get, on: .pods)
    }
}
