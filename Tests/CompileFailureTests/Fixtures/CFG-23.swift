import KubeDSL

@Checked
extension Shop {
    /// A fact about the pod that the API does not tell.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .env("NODE", from: .nodeIP)  // expected-error{{type 'PodField' has no member 'nodeIP'}}
            // mended: .env("NODE", from: .nodeName)
        }
    }
}
