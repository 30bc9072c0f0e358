import KubeDSL

@Checked
extension Shop {
    /// A timeout for an affinity that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{type 'SessionAffinity' has no member 'none'}}
        .service(.http, as: .clusterIP.affinity(.none(timeout: 600)))
        // mended: .service(.http, as: .clusterIP.affinity(.clientIP(timeout: 600)))
    }
}
