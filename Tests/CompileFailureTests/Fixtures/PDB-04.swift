import KubeDSL

@Checked
extension Shop {
    /// A disruption budget that lets no pod go.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{maxUnavailable '0' allows no eviction, so nodes cannot be drained; allow at least 1 [blocked-eviction]}}
        .disruptionBudget(maxUnavailable: 0)
        // mended: .disruptionBudget(maxUnavailable: 1)
    }
}
