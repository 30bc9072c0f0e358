import KubeDSL

@Checked
extension Shop {
    /// A Service for a port that the container does not have.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .service(.grpc)  // expected-error{{type 'WebPort' has no member 'grpc'}}
        // mended: .service(.http)
    }
}
