import KubeDSL

@Checked
extension Shop {
    /// A deadline for progress before a pod can count as ready, on a Deployment of the DSL.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        .minimumReadyTime(60)
        // expected-error@+1{{progress deadline '30' must be above the '60' seconds that a pod must be ready [progress-deadline]}}
        .progressDeadline(30)
        // mended: .progressDeadline(300)
    }
}
