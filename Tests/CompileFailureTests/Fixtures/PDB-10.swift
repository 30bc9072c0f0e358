import KubeDSL

@Checked
extension Shop {
    /// A share of pods that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .disruptionBudget(maxUnavailable: 120%)  // expected-error{{percent '120' must be between 0 and 100 [percent]}}
        // mended: .disruptionBudget(maxUnavailable: 50%)
    }
}
