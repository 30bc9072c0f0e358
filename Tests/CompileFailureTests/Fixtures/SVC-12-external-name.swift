import KubeDSL

@Checked
extension Shop {
    /// A field of another type of Service.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service(.http, as: .externalName)  // expected-error{{type 'ServiceType' has no member 'externalName'}}
        // mended: .service(.http)
    }
}
