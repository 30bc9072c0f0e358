import KubeDSL

@Checked
extension Shop {
    /// A field's name misspelt.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{incorrect argument label in call (have '_:replica:user:_:', expected '_:replicas:user:_:')}}
        Deployment("api", replica: 2, user: 10001) {
            // mended: Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
