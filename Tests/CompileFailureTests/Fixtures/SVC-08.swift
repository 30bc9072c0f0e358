import KubeDSL

@Checked
extension Shop {
    /// A Service's port that is no port.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service("http")  // expected-error{{cannot convert value of type 'String' to expected argument type 'WebPort'}}
        // mended: .service(.http)
    }
}
