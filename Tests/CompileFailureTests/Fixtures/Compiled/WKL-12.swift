import KubeDSL

@Checked
extension Shop {
    /// A negative number of replicas or revisions.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{negative integer '-1' overflows when stored into unsigned type 'Replicas'}}
        Deployment("api", replicas: -1, user: 10001) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
