import KubeDSL

@Checked
extension Shop {
    /// A negative number of replicas or revisions.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .revisionHistory(-1)  // expected-error{{negative integer '-1' overflows when stored into unsigned type 'UInt'}}
        // mended: .revisionHistory(1)
    }
}
