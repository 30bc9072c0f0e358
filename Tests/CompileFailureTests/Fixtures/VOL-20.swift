import KubeDSL

@Checked
extension Shop {
    /// Mounts that reach back to the node.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{extra argument 'propagation' in call}}
                .mount(archive, at: "/data", propagation: "Bidirectional")
            // mended: .mount(archive, at: "/data")
        }
    }
}
