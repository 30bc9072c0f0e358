import KubeDSL

@Checked
extension Shop {
    /// A service account that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'ServiceAccount'}}
        .serviceAccount("bakcend")
        // mended: .serviceAccount(name: "backend")
    }
}
