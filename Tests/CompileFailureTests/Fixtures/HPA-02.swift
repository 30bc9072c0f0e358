import KubeDSL

@Checked
extension Shop {
    /// A number of replicas beside an autoscaler.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .autoscaled(min: 2, max: 5)  // expected-error{{value of type 'Deployment<WebPort>' has no member 'autoscaled'}}
        // mended:
    }
}
