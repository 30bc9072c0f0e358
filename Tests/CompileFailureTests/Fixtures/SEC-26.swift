import KubeDSL

@Checked
extension Shop {
    /// A port of the node.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra argument 'hostPort' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self, hostPort: 80, resources: small)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
