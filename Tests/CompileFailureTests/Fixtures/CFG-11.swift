import KubeDSL

@Checked
extension Shop {
    /// A reference into another namespace.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'namespace' in call}}
                .env("DB_PASSWORD", from: ShopSecret.databasePassword, namespace: "billing")
            // mended: .env("DB_PASSWORD", from: ShopSecret.databasePassword)
        }
    }
}
