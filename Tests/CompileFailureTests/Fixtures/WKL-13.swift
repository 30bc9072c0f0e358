import KubeDSL

@Checked
extension Shop {
    /// No revision to go back to.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-warning@+1{{revision history '0' leaves nothing to roll back to; keep at least 1 [discarded-revisions]}}
        .revisionHistory(0)
        // mended: .revisionHistory(3)
    }
}
