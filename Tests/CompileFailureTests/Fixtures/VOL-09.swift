import KubeDSL

@Checked
extension Shop {
    /// An access mode of files in the wrong base.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{cannot convert value of type 'Int' to expected argument type 'FileMode'}}
                .files(allOf: ShopSecret.self, at: "/run/secrets", mode: 0644)
            // mended: .files(allOf: ShopSecret.self, at: "/run/secrets", mode: .ownerAndGroup)
        }
    }
}
