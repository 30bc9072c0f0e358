import KubeDSL

@Checked
extension Shop {
    /// The user root.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{user '0' is root; use a number from 1 to 2147483647, such as 10001 [user-id]}}
        Deployment("api", replicas: 2, user: 0) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
