import KubeDSL

@Checked
extension Shop {
    /// A probe with an empty command or path, a bad header or scheme.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+2{{header name 'X Probe' must not contain a space; use letters, digits and '-' [http-header-name]}}
                // expected-note@+1{{write 'X-Probe'}} {{59-68="X-Probe"}}
                .liveness(.http("/", on: .http, headers: ["X Probe": "1"]), every: 10)
            // mended: .liveness(.http("/", on: .http, headers: ["X-Probe": "1"]), every: 10)
        }
    }
}
