import KubeDSL

@Checked
extension Shop {
    /// A disruption budget with two bounds.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{extra argument 'maxUnavailable' in call}}
        .disruptionBudget(minAvailable: 1, maxUnavailable: 1)
        // mended: .disruptionBudget(maxUnavailable: 1)
    }
}
