import KubeDSL

@Checked
extension Shop {
    /// A probe on an init container.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            InitContainer("migrate", image: "shop/api:1.0", resources: small)
                // expected-error@+2{{value of type 'InitContainer' has no member 'liveness'}}
                // expected-error@+1{{cannot infer contextual base in reference to member 'exec'}}
                .liveness(.exec("true"), every: 10)
            // mended: .command("migrate")
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
