import KubeDSL

@Checked
extension Shop {
    /// A metric of a container that does not exist.
    private var api: Deployment<WebPort> {
        Deployment(
            // expected-error@+1{{container 'app' is not there to be measured; the pod runs 'api', 'proxy' [invalid-metrics]}}
            "api", replicas: .autoscaled(min: 2, max: 5, .cpu(70, of: "app")), user: 10001
                // mended: "api", replicas: .autoscaled(min: 2, max: 5, .cpu(70, of: "api")), user: 10001
        ) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
            Sidecar("proxy", image: "shop/proxy:1.0", resources: small)
        }
    }
}
