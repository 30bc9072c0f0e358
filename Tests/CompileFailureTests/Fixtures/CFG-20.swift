import KubeDSL

@Checked
extension Shop {
    /// A URL of a port that the Service does not have.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .env("WEB_URL", web.url(.grpc))  // expected-error{{type 'WebPort' has no member 'grpc'}}
            // mended: .env("WEB_URL", web.url(.http))
        }
    }
}
