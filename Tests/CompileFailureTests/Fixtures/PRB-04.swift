import KubeDSL

@Checked
extension Shop {
    /// A probe of a port that the container does not have.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{type 'Container<WebPort>.Port' (aka 'WebPort') has no member 'admin'}}
                .liveness(.http("/live", on: .admin), every: 10)
            // mended: .liveness(.http("/live", on: .http), every: 10)
        }
    }
}
