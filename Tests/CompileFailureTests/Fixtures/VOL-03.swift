import KubeDSL

@Checked
extension Shop {
    /// A volume with two sources.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .scratch("/data", claim: archive)  // expected-error{{extra argument 'claim' in call}}
            // mended: .mount(archive, at: "/data")
        }
    }
}
