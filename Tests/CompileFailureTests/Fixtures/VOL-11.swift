import KubeDSL

@Checked
extension Shop {
    /// A claim that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .mount(backups, at: "/data")  // expected-error{{cannot find 'backups' in scope}}
            // mended: .mount(archive, at: "/data")
        }
    }
}
