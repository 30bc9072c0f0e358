import KubeDSL

@Checked
extension Shop {
    /// No number of replicas.
    private var api: Deployment<WebPort> {
        Deployment("api", user: 10001) {  // expected-error{{missing argument for parameter 'replicas' in call}}
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
