import KubeDSL

@Checked
extension Shop {
    /// A Windows process of the host.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .windows(hostProcess: true)  // expected-error{{value of type 'Deployment<WebPort>' has no member 'windows'}}
        // mended:
    }
}
