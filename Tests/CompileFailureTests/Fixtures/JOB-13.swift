import KubeDSL

@Checked
extension Shop {
    /// A migration with another image than its application.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.1", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'image' in call}}
                .migration("alembic", "upgrade", "head", image: "shop/api:1.0", env: ShopSecret.databasePassword)
            // mended: .migration("alembic", "upgrade", "head", env: ShopSecret.databasePassword)
        }
    }
}
