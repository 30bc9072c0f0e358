import KubeDSL

@Checked
extension Shop {
    /// A path to mount at that is relative or has a colon.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+2{{path 'tmp' must start with '/' [absolute-path]}}
                // expected-note@+1{{write '/tmp'}} {{26-31="/tmp"}}
                .scratch("tmp")
            // mended: .scratch("/tmp")
        }
    }
}
