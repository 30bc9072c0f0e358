import KubeDSL

@Checked
extension Shop {
    /// A share of pods in an update that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{negative integer '-1' overflows when stored into unsigned type 'CountOrPercent'}}
        .rollout(unavailable: -1, surge: 1)
        // mended: .rollout(unavailable: 1, surge: 1)
    }
}
