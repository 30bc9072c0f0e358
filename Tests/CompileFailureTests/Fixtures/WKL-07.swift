import KubeDSL

@Checked
extension Shop {
    /// An update that can neither stop a pod nor start one.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{unavailable '0' and surge '0' leave an update no way to start; allow one of them [stuck-rollout]}}
        .rollout(unavailable: 0, surge: 0)
        // mended: .rollout(unavailable: 0, surge: 1)
    }
}
