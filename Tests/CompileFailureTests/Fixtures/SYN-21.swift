import KubeDSL

@Checked
extension Shop {
    /// A generated name, so that each apply makes another object.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{extraneous argument label 'generateName:' in call}}
        Deployment(generateName: "api-", replicas: 2, user: 10001) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
