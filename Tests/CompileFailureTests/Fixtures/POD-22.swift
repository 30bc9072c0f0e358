import KubeDSL

@Checked
extension Shop {
    /// A DNS policy without its servers.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .dnsServers(searches: ["example.com"])  // expected-error{{missing argument for parameter #1 in call}}
        // mended: .dnsServers("10.0.0.10", searches: ["example.com"])
    }
}
