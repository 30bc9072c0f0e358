import KubeDSL

@Checked
extension Shop {
    /// A Service that selects by labels of its own.
    @ResourceBuilder private var more: [any Resource] {
        Service("api", selector: ["app": "api"], ports: [8080])  // expected-error{{cannot find 'Service' in scope}}
        // mended: web.service(.metrics, name: "api")
    }
}
