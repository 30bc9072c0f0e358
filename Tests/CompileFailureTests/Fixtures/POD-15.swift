import KubeDSL

@Checked
extension Shop {
    /// A constraint on the spread that is incomplete.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .spread(across: .zone)  // expected-error{{missing argument for parameter 'whenImpossible' in call}}
        // mended: .spread(across: .zone, whenImpossible: .scheduleAnyway)
    }
}
