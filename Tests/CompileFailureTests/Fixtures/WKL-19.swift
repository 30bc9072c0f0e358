import KubeDSL

@Checked
extension Shop {
    /// A DaemonSet's update with both bounds.
    private var agent: DaemonSet<WebPort> {
        DaemonSet("agent", user: 10003) {
            Container("agent", image: "shop/agent:1.0", ports: WebPort.self, resources: small)
        }
        .rollout(unavailable: 1, surge: 1)  // expected-error{{extra argument 'surge' in call}}
        // mended: .rollout(surge: 1)
    }
}
