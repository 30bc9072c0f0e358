import KubeDSL

@Checked
extension Shop {
    /// A route to something that is no workload.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            // expected-error@+1{{initializer 'init(_:to:port:match:file:line:column:)' requires that 'String' conform to 'Workload'}}
            Route("/", to: "web", port: .http)
            // mended: Route("/", to: web, port: .http)
        }
    }
}
