import KubeDSL

@Checked
extension Shop {
    /// A variable with two sources, or with none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{incorrect argument labels in call (have '_:_:from:', expected '_:from:file:line:column:')}}
                .env("LOG_LEVEL", "info", from: ShopConfig.logLevel)
            // mended: .env("LOG_LEVEL", "info")
        }
    }
}
