import KubeDSL

@Checked
extension Shop {
    /// A metric of a container that does not exist.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{extra argument 'of' in call}}
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70, of: "apii")), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
