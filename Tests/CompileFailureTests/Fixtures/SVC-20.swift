import KubeDSL

@Checked
extension Shop {
    /// A Service named 'kubernetes'.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{service name 'kubernetes' is that of the API server, whose variables it would hide [service-name]}}
        .service(.http, name: "kubernetes")
        // mended: .service(.http, name: "api")
    }
}
