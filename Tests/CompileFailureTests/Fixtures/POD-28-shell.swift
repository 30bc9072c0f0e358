import KubeDSL

@Checked
extension Shop {
    /// A command given as one line.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-warning@+2{{command 'migrate && serve' is one word with spaces in it; write 'sh', '-c', 'migrate && serve' [shell-line]}}
                // expected-note@+1{{write 'sh', '-c', 'migrate && serve'}} {{26-44="sh", "-c", "migrate && serve"}}
                .command("migrate && serve")
            // mended: .command("sh", "-c", "migrate && serve")
        }
    }
}
