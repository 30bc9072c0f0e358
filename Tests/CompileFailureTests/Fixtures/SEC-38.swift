import KubeDSL

@Checked
extension Shop {
    /// A user namespace beside the node's own.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .hostUsers(false)  // expected-error{{value of type 'Deployment<WebPort>' has no member 'hostUsers'}}
        // mended:
    }
}
