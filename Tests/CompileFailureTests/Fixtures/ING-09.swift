import KubeDSL

@Checked
extension Shop {
    /// A route to no port, or to two.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http, number: 8080)  // expected-error{{extra argument 'number' in call}}
            // mended: Route("/", to: web, port: .http)
        }
    }
}
