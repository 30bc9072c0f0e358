import KubeDSL

@Checked
extension Shop {
    /// Control of webhooks.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{type 'KubernetesResource' has no member 'validatingWebhookConfigurations'}}
        .usesKubernetesAPI(.update, on: .validatingWebhookConfigurations)
        // mended: .usesKubernetesAPI(.update, on: .configMaps)
    }
}
