import KubeDSL

@Checked
extension Shop {
    /// An address of another host that is none.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{ip address '10.0.0.300' must have numbers from 0 to 255 [ip-address]}}
        .hostAlias("10.0.0.300", "printer.local")
        // mended: .hostAlias("10.0.0.30", "printer.local")
    }
}
