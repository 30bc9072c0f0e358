import KubeDSL

@Checked
extension Shop {
    /// A pod bound to a node.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .nodeName("node-1")  // expected-error{{value of type 'Deployment<WebPort>' has no member 'nodeName'}}
        // mended:
    }
}
