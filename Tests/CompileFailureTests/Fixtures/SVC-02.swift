import KubeDSL

@Checked
extension Shop {
    /// A Service without a workload.
    @ResourceBuilder private var more: [any Resource] {
        Service("api", ports: [8080])  // expected-error{{cannot find 'Service' in scope}}
        // mended: web.service(.metrics, name: "api")
    }
}
