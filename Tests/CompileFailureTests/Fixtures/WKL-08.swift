import KubeDSL

@Checked
extension Shop {
    /// A share of pods in an update that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .rollout(unavailable: 120%, surge: 1)  // expected-error{{percent '120' must be between 0 and 100 [percent]}}
        // mended: .rollout(unavailable: 25%, surge: 1)
    }
}
