import KubeDSL

@Checked
extension Shop {
    /// A part of a volume mounted, which is never updated.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .mount(archive, at: "/data", subPath: "shop")  // expected-error{{extra argument 'subPath' in call}}
            // mended: .mount(archive, at: "/data")
        }
    }
}
