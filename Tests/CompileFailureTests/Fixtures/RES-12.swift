import KubeDSL

@Checked
extension Shop {
    /// A container without any resources.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{missing argument for parameter 'resources' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
