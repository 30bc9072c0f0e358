import KubeDSL

@Checked
extension Shop {
    /// A volume of a kind that the restricted standard forbids.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{missing argument for parameter 'because' in call}}
                .volume(.nfs("share", server: "nfs.example.com", path: "/shop"), at: "/srv")
            // mended: .mount(archive, at: "/srv")
        }
    }
}
