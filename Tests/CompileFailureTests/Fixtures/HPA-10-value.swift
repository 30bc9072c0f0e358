import KubeDSL

@Checked
extension Shop {
    /// An autoscaler without a metric, or with one that is no percentage.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'Int'}}
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu("500m")), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
