import KubeDSL

@Checked
extension Shop {
    /// A field of another type of Service.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{cannot call value of non-function type 'ServiceType'}}
        .service(.http, as: .clusterIP(nodePort: 30080))
        // mended: .service(.http, as: .nodePort(30080))
    }
}
