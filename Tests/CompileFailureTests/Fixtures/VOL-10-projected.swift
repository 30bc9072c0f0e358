import KubeDSL

@Checked
extension Shop {
    /// A file from a key that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{type 'ShopConfig' has no member 'region'}}
                .projected("/etc/shop") { ShopConfig.region }
            // mended: .projected("/etc/shop") { ShopConfig.currency }
        }
    }
}
