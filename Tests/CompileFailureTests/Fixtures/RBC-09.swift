import KubeDSL

@Checked
extension Shop {
    /// Leave to gain rights.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .usesKubernetesAPI(.escalate, on: .pods)  // expected-error{{type 'KubernetesVerb' has no member 'escalate'}}
        // mended: .usesKubernetesAPI(.get, on: .pods)
    }
}
