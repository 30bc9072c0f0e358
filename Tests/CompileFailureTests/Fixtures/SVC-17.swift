import KubeDSL

@Checked
extension Shop {
    /// Two families under the policy for one.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{cannot call value of non-function type 'IPFamilies'}}
        .service(.http, as: .clusterIP.ipFamilies(.ipv4(isDualStack: true)))
        // mended: .service(.http, as: .clusterIP.ipFamilies(.preferDualStack(first: .ipv4)))
    }
}
