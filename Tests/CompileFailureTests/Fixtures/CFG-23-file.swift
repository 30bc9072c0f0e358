import KubeDSL

@Checked
extension Shop {
    /// A fact about the pod that the API does not tell.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{type 'PodFile' has no member 'podIP'}}
                .podFiles(.podIP, at: "/etc/podinfo")
            // mended: .podFiles(.name, at: "/etc/podinfo")
        }
    }
}
