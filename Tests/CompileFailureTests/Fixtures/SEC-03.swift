import KubeDSL

@Checked
extension Shop {
    /// Privileged, and at once no leave to gain privileges.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{extra arguments at positions #4, #5 in call}}
            Container("api", image: "shop/api:1.0", resources: small, privileged: true, allowPrivilegeEscalation: false)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
