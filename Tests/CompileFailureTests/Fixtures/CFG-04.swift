import KubeDSL

@Checked
extension Shop {
    /// A secret as a variable's plain text.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{'DB_PASSWORD' looks like the name of a secret; take its value from a secret's key [plain-secret]}}
                .env("DB_PASSWORD", "correct horse")
            // mended: .env("DB_PASSWORD", from: ShopSecret.databasePassword)
        }
    }
}
