import KubeDSL

@Checked
extension Shop {
    /// A kernel parameter set twice.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{value of type 'Deployment<WebPort>' has no member 'sysctls'}}
        .sysctls(["net.core.somaxconn": "1024", "net.core.somaxconn": "2048"])
        // mended:
    }
}
