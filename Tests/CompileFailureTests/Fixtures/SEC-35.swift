import KubeDSL

@Checked
extension Shop {
    /// No security context.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{'nil' is not compatible with expected argument type 'PodUser'}}
        Deployment("api", replicas: 2, user: nil) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
