import KubeDSL

@Checked
extension Shop {
    /// Leave to run commands in pods.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{missing argument for parameter 'because' in call}}
        .usesKubernetesAPI(.create, on: .podExecution())
        // mended: .usesKubernetesAPI(.get, on: .podLogs)
    }
}
