import KubeDSL

@Checked
extension Shop {
    /// A pod without containers.
    private var api: Deployment<WebPort> {
        // expected-error@+1{{'buildBlock()' is unavailable: a pod needs a main container}}
        Deployment("api", replicas: 2, user: 10001) {}
        // mended: Deployment("api", replicas: 2, user: 10001) { Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small) }
    }
}
