import KubeDSL

@Checked
extension Shop {
    /// Anti-affinity that does not match the pod's own labels.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .apart(on: .node, .required, matching: ["app": "web"])  // expected-error{{extra argument 'matching' in call}}
        // mended: .apart(on: .node, .required)
    }
}
