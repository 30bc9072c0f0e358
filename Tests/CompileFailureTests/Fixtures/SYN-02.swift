import KubeDSL

@Checked
extension Shop {
    /// A value of the wrong type, such as text for a number.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'Replicas'}}
        Deployment("api", replicas: "2", user: 10001) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
