import KubeDSL

@Checked
extension Shop {
    /// An empty selector.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .selector()  // expected-error{{value of type 'Deployment<WebPort>' has no member 'selector'}}
        // mended: .service(.http)
    }
}
