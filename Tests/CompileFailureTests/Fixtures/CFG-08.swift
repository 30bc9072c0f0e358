import KubeDSL

@Checked
extension Shop {
    /// A reference to a Secret or ConfigMap that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{cannot find 'BillingSecret' in scope}}
                .env("DB_PASSWORD", from: BillingSecret.databasePassword)
            // mended: .env("DB_PASSWORD", from: ShopSecret.databasePassword)
        }
    }
}
