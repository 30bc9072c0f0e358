import KubeDSL

@Checked
extension Shop {
    /// An autoscaler's lower bound above its upper one.
    private var api: Deployment<WebPort> {
        // expected-error@+2{{min '5' must not be above max '2' [replica-range]}}
        // expected-note@+1{{swap the two}} {{54-55=2}} {{62-63=5}}
        Deployment("api", replicas: .autoscaled(min: 5, max: 2, .cpu(70)), user: 10001) {
            // mended: Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
