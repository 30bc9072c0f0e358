import KubeDSL

@Checked
extension Shop {
    /// A required field left out.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{missing argument for parameter 'image' in call}}
            Container("api", ports: WebPort.self, resources: small)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
