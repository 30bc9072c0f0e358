import KubeDSL

@Checked
extension Shop {
    /// A deprecated label of nodes.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-warning@+2{{label 'beta.kubernetes.io/os' of nodes is given up; write 'kubernetes.io/os' [deprecated-node-labels]}}
        // expected-note@+1{{write 'kubernetes.io/os'}} {{24-47="kubernetes.io/os"}}
        .nodeSelector(["beta.kubernetes.io/os": "linux"])
        // mended: .nodeSelector(["kubernetes.io/os": "linux"])
    }
}
