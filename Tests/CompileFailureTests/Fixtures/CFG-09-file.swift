import KubeDSL

@Checked
extension Shop {
    /// A reference to a key that the object does not have.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{type 'ShopSecret' has no member 'dbPassword'}}
                .files(ShopSecret.dbPassword, at: "/run/secrets")
            // mended: .files(ShopSecret.databasePassword, at: "/run/secrets")
        }
    }
}
