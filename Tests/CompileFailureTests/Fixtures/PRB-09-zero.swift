import KubeDSL

@Checked
extension Shop {
    /// A period of no time.
    private var api: Container<WebPort> {
        Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
            // expected-error@+1{{period '0' must be at least 1 [zero]}}
            .liveness(.tcp(on: .http), every: 0)
        // mended: .liveness(.tcp(on: .http), every: 10)
    }
}
