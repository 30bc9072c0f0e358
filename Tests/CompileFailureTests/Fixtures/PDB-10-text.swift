import KubeDSL

@Checked
extension Shop {
    /// A share of pods that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'CountOrPercent'}}
        .disruptionBudget(maxUnavailable: "half")
        // mended: .disruptionBudget(maxUnavailable: 50%)
    }
}
