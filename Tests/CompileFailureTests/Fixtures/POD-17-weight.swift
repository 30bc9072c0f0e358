import KubeDSL

@Checked
extension Shop {
    /// An affinity with a weight beyond the range of weights.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{weight '200' must be between 1 and 100 [invalid-affinities]}}
        .apart(on: .node, .preferred(weight: 200))
        // mended: .apart(on: .node, .preferred(weight: 100))
    }
}
