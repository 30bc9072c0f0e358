import KubeDSL

@Checked
extension Shop {
    /// More name servers than a pod can have.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{'4' name servers are too many; a pod has at most 3 [invalid-dns-settings]}}
        .dnsServers("10.0.0.10", "10.0.0.11", "10.0.0.12", "10.0.0.13")
        // mended: .dnsServers("10.0.0.10", "10.0.0.11", "10.0.0.12")
    }
}
