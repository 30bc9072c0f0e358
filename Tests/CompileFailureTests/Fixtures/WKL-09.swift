import KubeDSL

@Checked
extension Shop {
    /// Bounds of a gradual update beside one that is not.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .rollout(type: "Recreate", unavailable: 1, surge: 1)  // expected-error{{extra argument 'type' in call}}
        // mended: .rollout(unavailable: 1, surge: 1)
    }
}
