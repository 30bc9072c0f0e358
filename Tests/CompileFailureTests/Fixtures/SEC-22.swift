import KubeDSL

@Checked
extension Shop {
    /// An unmasked view of the node's processes.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{value of type 'Container<WebPort>' has no member 'procMount'}}
                .procMount("Unmasked")
            // mended:
        }
    }
}
