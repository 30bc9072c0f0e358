import KubeDSL

@Checked
extension Shop {
    /// A credential in the source.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{text must not contain a password in a URL; take it from a secret's key [credential]}}
                .arguments("--db", "postgres://shop:hunter2@db/shop")
            // mended: .arguments("--db", "postgres://shop:$(DB_PASSWORD)@db/shop")
        }
    }
}
