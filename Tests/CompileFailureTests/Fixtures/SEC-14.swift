import KubeDSL

@Checked
extension Shop {
    /// A capability beyond the baseline.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{value of type 'Container<WebPort>' has no member 'capabilities'}}
                .capabilities(add: ["SYS_PTRACE"])
            // mended:
        }
    }
}
