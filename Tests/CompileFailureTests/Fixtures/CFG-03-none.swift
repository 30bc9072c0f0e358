import KubeDSL

@Checked
extension Shop {
    /// A variable with two sources, or with none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .env("LOG_LEVEL")  // expected-error{{no exact matches in call to instance method 'env'}}
            // mended: .env("LOG_LEVEL", "info")
        }
    }
}
