import KubeDSL

@Checked
extension Shop {
    /// A secret's value in the source.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{cannot convert value of type 'ShopSecret' to expected argument type 'String'}}
                .env(ShopSecret.databasePassword, "correct horse")
            // mended: .env(ShopSecret.databasePassword)
        }
    }
}
