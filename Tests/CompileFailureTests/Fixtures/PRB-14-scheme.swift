import KubeDSL

@Checked
extension Shop {
    /// A probe with an empty command or path, a bad header or scheme.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{type 'CoreV1.URIScheme?' has no member 'ftp'}}
                .liveness(.http("/", on: .http, scheme: .ftp), every: 10)
            // mended: .liveness(.http("/", on: .http, scheme: .https), every: 10)
        }
    }
}
