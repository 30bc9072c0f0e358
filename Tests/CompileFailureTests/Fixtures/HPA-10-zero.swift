import KubeDSL

@Checked
extension Shop {
    /// A target of nothing, which no number of pods reaches.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{target '0' must be at least 1 [zero]}}
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(0)), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
