import KubeDSL

@Checked
extension Shop {
    /// An unsafe kernel parameter.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{value of type 'Deployment<WebPort>' has no member 'sysctl'}}
        .sysctl("kernel.msgmax", "65536")
        // mended:
    }
}
