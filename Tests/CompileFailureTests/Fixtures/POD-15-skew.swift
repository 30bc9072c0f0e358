import KubeDSL

@Checked
extension Shop {
    /// A constraint on the spread that allows no difference at all.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{skew '0' must be at least 1 [invalid-spread-constraints]}}
        .spread(across: .zone, maxSkew: 0, whenImpossible: .scheduleAnyway)
        // mended: .spread(across: .zone, maxSkew: 1, whenImpossible: .scheduleAnyway)
    }
}
