import KubeDSL

@Checked
extension Shop {
    /// A probe of a port by a name of its own.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'Container<WebPort>.Port' (aka 'WebPort')}}
                .readiness(.tcp(on: "web"), every: 5)
            // mended: .readiness(.tcp(on: .http), every: 5)
        }
    }
}
