import KubeDSL

@Checked
extension Shop {
    /// A directory of the node as a volume.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{missing argument for parameter 'because' in call}}
                .volume(.hostPath("logs", path: "/var/log/pods"), at: "/logs")
            // mended: .volume(.hostPath("logs", path: "/var/log/pods", because: "it ships the logs"), at: "/logs")
        }
    }
}
