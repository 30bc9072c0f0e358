import KubeDSL

@Checked
extension Shop {
    /// An affinity with an operator that does not exist.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
        // expected-error@+1{{no exact matches in call to static method 'label'}}
        .nodes(.required, where: .label(.zone, matching: "eu-*"))
        // mended: .nodes(.required, where: .label(.zone, in: "eu-1"))
    }
}
