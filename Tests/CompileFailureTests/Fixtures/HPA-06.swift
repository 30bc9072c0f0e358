import KubeDSL

@Checked
extension Shop {
    /// An autoscaler without an upper bound.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{missing argument for parameter 'max' in call}}
        Deployment("api", replicas: .autoscaled(min: 2, .cpu(70)), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
