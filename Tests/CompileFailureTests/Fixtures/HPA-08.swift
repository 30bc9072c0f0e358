import KubeDSL

@Checked
extension Shop {
    /// An autoscaler that starts from nothing.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{min '0' must be at least 1 for the autoscaler to have a pod to measure [replica-range]}}
        Deployment("api", replicas: .autoscaled(min: 0, max: 5, .cpu(70)), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
