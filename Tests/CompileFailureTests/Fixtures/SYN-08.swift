import KubeDSL

@Checked
extension Shop {
    /// The name of a namespace, container or volume that is no DNS label.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+2{{name 'api_1' must not contain '_'; use lower-case letters, digits and '-' [dns-label]}}
            // expected-note@+1{{write 'api-1'}} {{23-30="api-1"}}
            Container("api_1", image: "shop/api:1.0", ports: WebPort.self, resources: small)
            // mended: Container("api-1", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
