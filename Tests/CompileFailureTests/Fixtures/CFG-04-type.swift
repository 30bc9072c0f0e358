import KubeDSL

@Checked
extension Shop {
    /// A secret as a variable's plain text.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{'env' is unavailable: a secret is no plain text; take its key with env(_:from:)}}
                .env("DB_PASSWORD", ShopSecret.databasePassword)
            // mended: .env("DB_PASSWORD", from: ShopSecret.databasePassword)
        }
    }
}
