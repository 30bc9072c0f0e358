import KubeDSL

@Checked
extension Shop {
    /// An address of a component that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .env("SEARCH_HOST", search.host)  // expected-error{{cannot find 'search' in scope}}
            // mended: .env("SEARCH_HOST", web.host)
        }
    }
}
