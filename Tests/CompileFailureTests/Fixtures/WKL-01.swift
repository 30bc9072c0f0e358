import KubeDSL

@Checked
extension Shop {
    /// A selector that misses the workload's own pods.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .selector(["app": "apii"])  // expected-error{{value of type 'Deployment<WebPort>' has no member 'selector'}}
        // mended: .service(.http)
    }
}
