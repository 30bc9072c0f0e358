import KubeDSL

@Checked
extension Shop {
    /// A route to something that is no workload.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: checkout, port: .http)  // expected-error{{cannot find 'checkout' in scope}}
            // mended: Route("/", to: web, port: .http)
        }
    }
}
