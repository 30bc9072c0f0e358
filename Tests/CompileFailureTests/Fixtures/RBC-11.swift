import KubeDSL

@Checked
extension Shop {
    /// Approval of certificates.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{type 'KubernetesResource' has no member 'certificateSigningRequests'}}
        .usesKubernetesAPI(.update, on: .certificateSigningRequests)
        // mended: .usesKubernetesAPI(.update, on: .configMaps)
    }
}
