import KubeDSL

@Checked
extension Shop {
    /// One port of the node for two ports.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra argument 'hostPorts' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self, hostPorts: [80, 80], resources: small)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
