import KubeDSL

@Checked
extension Shop {
    /// A Service with another protocol than its container.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service(.http, on: 80, protocol: "UDP")  // expected-error{{extra argument 'protocol' in call}}
        // mended: .service(.http, on: 80)
    }
}
