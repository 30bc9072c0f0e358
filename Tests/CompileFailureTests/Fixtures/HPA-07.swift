import KubeDSL

@Checked
extension Shop {
    /// An autoscaler that never scales.
    private var api: Deployment<WebPort> {
        // expected-warning@+2{{min and max are both '2', so nothing ever scales; write the number of replicas [idle-autoscaler]}}
        // expected-note@+1{{write '2'}} {{37-74=2}}
        Deployment("api", replicas: .autoscaled(min: 2, max: 2, .cpu(70)), user: 10001) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
