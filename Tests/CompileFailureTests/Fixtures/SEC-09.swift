import KubeDSL

@Checked
extension Shop {
    /// A user beyond the range of user numbers.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{user '3000000000' must be between 1 and 2147483647 [user-id]}}
        Deployment("api", replicas: 2, user: 3_000_000_000) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
