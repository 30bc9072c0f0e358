import KubeDSL

@Checked
extension Shop {
    /// A container without a workload.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot convert value of type 'Container<WebPort>' to expected argument type '[any Resource]'}}
        Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        // mended: web
    }
}
