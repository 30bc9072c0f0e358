import KubeDSL

@Checked
extension Shop {
    /// A volume of a kind that was removed.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{value of type 'Container<WebPort>' has no member 'gitRepo'}}
                .gitRepo("https://example.com/shop.git", at: "/src")
            // mended: .scratch("/src")
        }
    }
}
