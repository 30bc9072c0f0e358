import KubeDSL

@Checked
extension Shop {
    /// A Service's port that is no port.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service(.http, on: 80_800)  // expected-error{{port '80800' must be between 1 and 65535 [port-number]}}
        // mended: .service(.http, on: 8080)
    }
}
