import KubeDSL

@Checked
extension Shop {
    /// Leave to proxy through nodes.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{type 'KubernetesResource' has no member 'nodeProxy'}}
        .usesKubernetesAPI(.create, on: .nodeProxy)
        // mended: .usesKubernetesAPI(.create, on: .events)
    }
}
