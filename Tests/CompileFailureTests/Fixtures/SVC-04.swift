import KubeDSL

@Checked
extension Shop {
    /// A Service in another namespace than its pods.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+2{{extraneous argument label 'namespace:' in call}}
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'WebPort'}}
        .service(.http, namespace: "billing")
        // mended: .service(.http)
    }
}
