import KubeDSL

@Checked
extension Shop {
    /// A restart policy other than 'Always' in a Deployment.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .restartPolicy("Never")  // expected-error{{value of type 'Deployment<WebPort>' has no member 'restartPolicy'}}
        // mended:
    }
}
