import KubeDSL

@Checked
extension Shop {
    /// A toleration that contradicts itself.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .tolerating("gpu", for: 30, effect: .noSchedule)  // expected-error{{extra argument 'for' in call}}
        // mended: .tolerating("gpu", for: 30)
    }
}
