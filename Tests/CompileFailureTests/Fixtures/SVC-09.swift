import KubeDSL

@Checked
extension Shop {
    /// A Service without ports.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service()  // expected-error{{missing argument for parameter #1 in call}}
        // mended: .service(.http)
    }
}
