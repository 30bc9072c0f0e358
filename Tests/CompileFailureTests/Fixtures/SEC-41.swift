import KubeDSL

@Checked
extension Shop {
    /// A service account's token without a reason.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .serviceAccountToken()  // expected-error{{missing argument for parameter 'because' in call}}
        // mended: .serviceAccountToken(because: "it lists pods")
    }
}
