import KubeDSL

@Checked
extension Shop {
    /// A disruption budget that lets no pod go.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{minAvailable '100%' allows no eviction, so nodes cannot be drained; demand fewer [blocked-eviction]}}
        .disruptionBudget(minAvailable: 100%)
        // mended: .disruptionBudget(minAvailable: 50%)
    }
}
