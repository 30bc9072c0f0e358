import KubeDSL

@Checked
extension Shop {
    /// A path to mount at that is relative or has a colon.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{path '/data:ro' must not contain ':' [absolute-path]}}
                .mount(archive, at: "/data:ro")
            // mended: .mount(archive, at: "/data", readOnly: true)
        }
    }
}
