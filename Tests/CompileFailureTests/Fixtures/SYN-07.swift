import KubeDSL

@Checked
extension Shop {
    /// A Service's name that does not start with a letter.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{service name '2nd-api' must start with a lower-case letter [service-name]}}
        .service(.http, name: "2nd-api")
        // mended: .service(.http, name: "second-api")
    }
}
