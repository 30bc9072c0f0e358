import KubeDSL

@Checked
extension Shop {
    /// A hook before the stop that outlasts the grace period.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-warning@+1{{a sleep of '45' seconds before the stop takes all of the grace period of '30'; sleep less, or raise it [long-pre-stop-hooks]}}
                .preStop(.sleep(45))
            // mended: .preStop(.sleep(5))
        }
    }
}
