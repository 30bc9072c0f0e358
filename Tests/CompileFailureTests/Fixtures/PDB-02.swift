import KubeDSL

@Checked
extension Shop {
    /// A disruption budget without a bound.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .disruptionBudget()  // expected-error{{missing argument for parameter 'maxUnavailable' in call}}
        // mended: .disruptionBudget(maxUnavailable: 1)
    }
}
