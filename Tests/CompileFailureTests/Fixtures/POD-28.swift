import KubeDSL

@Checked
extension Shop {
    /// A command given as one line.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-warning@+2{{command 'serve --port 8080' is one word with spaces in it; write 'serve', '--port', '8080' [shell-line]}}
                // expected-note@+1{{write 'serve', '--port', '8080'}} {{26-45="serve", "--port", "8080"}}
                .command("serve --port 8080")
            // mended: .command("serve", "--port", "8080")
        }
    }
}
