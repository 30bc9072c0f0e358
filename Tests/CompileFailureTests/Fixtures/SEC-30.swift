import KubeDSL

@Checked
extension Shop {
    /// A writable directory of the node.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{value of type 'Container<WebPort>' has no member 'hostPath'}}
                .hostPath("/srv/shop", at: "/srv", readOnly: false)
            // mended: .mount(archive, at: "/srv", readOnly: false)
        }
    }
}
