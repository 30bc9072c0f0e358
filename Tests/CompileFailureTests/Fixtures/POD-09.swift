import KubeDSL

@Checked
extension Shop {
    /// A deadline for a pod that runs for good.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .activeDeadline(600)  // expected-error{{value of type 'Deployment<WebPort>' has no member 'activeDeadline'}}
        // mended: .gracePeriod(600)
    }
}
