import KubeDSL

@Checked
extension Shop {
    /// All pods stopped before new ones start.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .recreate()  // expected-error{{missing argument for parameter 'because' in call}}
        // mended: .recreate(because: "the schema has one owner")
    }
}
