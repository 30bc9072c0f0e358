import KubeDSL

@Checked
extension Shop {
    /// A load balancer's field on a node port.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{extra argument 'allocateNodePorts' in call}}
        .service(.http, as: .nodePort(30080, allocateNodePorts: false))
        // mended: .service(.http, as: .nodePort(30080))
    }
}
