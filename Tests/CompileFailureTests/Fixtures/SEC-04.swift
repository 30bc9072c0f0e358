import KubeDSL

@Checked
extension Shop {
    /// No user, so that the image's may be root.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2) {  // expected-error{{missing argument for parameter 'user' in call}}
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
