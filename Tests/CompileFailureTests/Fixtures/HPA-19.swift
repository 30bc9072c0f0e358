import KubeDSL

@Checked
extension Shop {
    /// Fewer replicas at the start than the autoscaler's lower bound.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{value of type 'Replicas' has no member 'starting'}}
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)).starting(at: 1), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
