import KubeDSL

@Checked
extension Shop {
    /// Windows' fields among those of Linux.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .os("windows")  // expected-error{{value of type 'Deployment<WebPort>' has no member 'os'}}
        // mended:
    }
}
