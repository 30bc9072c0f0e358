import KubeDSL

@Checked
extension Shop {
    /// The deprecated field for the service account.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'ServiceAccount'}}
        .serviceAccount("default")
        // mended: .serviceAccount(name: "api")
    }
}
