import KubeDSL

@Checked
extension Shop {
    /// A node port outside 30000 to 32767.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{node port '8080' must be between 30000 and 32767 [node-port]}}
        .service(.http, as: .nodePort(8080))
        // mended: .service(.http, as: .nodePort(30080))
    }
}
