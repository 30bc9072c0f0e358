import KubeDSL

@Checked
extension Shop {
    /// Two autoscalers of one workload.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .autoscaled(min: 2, max: 9)  // expected-error{{value of type 'Deployment<WebPort>' has no member 'autoscaled'}}
        // mended: .service(.http)
    }
}
