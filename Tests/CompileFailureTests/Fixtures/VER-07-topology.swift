import KubeDSL

@Checked
extension Shop {
    /// A deprecated label of nodes as what pods are spread over.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-warning@+2{{label 'failure-domain.beta.kubernetes.io/zone' of nodes is given up; write 'topology.kubernetes.io/zone' [deprecated-node-labels]}}
        // expected-note@+1{{write 'topology.kubernetes.io/zone'}} {{20-60="topology.kubernetes.io/zone"}}
        .apart(on: "failure-domain.beta.kubernetes.io/zone", .preferred)
        // mended: .apart(on: .zone, .preferred)
    }
}
