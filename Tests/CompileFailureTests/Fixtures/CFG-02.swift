import KubeDSL

@Checked
extension Shop {
    /// A variable's name with a space in it.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+2{{environment variable name 'LOG LEVEL' must not contain a space; use letters, digits, '-', '_' and '.' [env-name]}}
                // expected-note@+1{{write 'LOG_LEVEL'}} {{22-33="LOG_LEVEL"}}
                .env("LOG LEVEL", "info")
            // mended: .env("LOG_LEVEL", "info")
        }
    }
}
