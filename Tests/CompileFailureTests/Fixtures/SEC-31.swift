import KubeDSL

@Checked
extension Shop {
    /// An unsafe kernel parameter.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .sysctl(.msgmax, "65536")  // expected-error{{type 'SafeSysctl' has no member 'msgmax'}}
        // mended: .sysctl(.tcpFinTimeout, "30")
    }
}
