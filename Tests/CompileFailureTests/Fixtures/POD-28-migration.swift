import KubeDSL

@Checked
extension Shop {
    /// A migration's command given as one line.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-warning@+2{{command 'bin/migrate up' is one word with spaces in it; write 'bin/migrate', 'up' [shell-line]}}
                // expected-note@+1{{write 'bin/migrate', 'up'}} {{28-78="bin/migrate", "up", env: ShopSecret.databasePassword}}
                .migration("bin/migrate up", env: ShopSecret.databasePassword)
            // mended: .migration("bin/migrate", "up", env: ShopSecret.databasePassword)
        }
    }
}
