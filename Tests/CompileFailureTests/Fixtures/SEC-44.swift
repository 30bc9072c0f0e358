import KubeDSL

@Checked
extension Shop {
    /// A user on the container and another on the pod.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra argument 'user' in call}}
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small, user: 10001)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
