import KubeDSL

@Checked
extension Shop {
    /// A utilization target over a container without requests.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
            // expected-error@+1{{missing argument for parameter 'resources' in call}}
            Sidecar("proxy", image: "shop/proxy:1.0")
            // mended: Sidecar("proxy", image: "shop/proxy:1.0", resources: small)
        }
    }
}
