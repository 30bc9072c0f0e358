import KubeDSL

@Checked
extension Shop {
    /// No TLS, and no reason for it.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com") {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }  // expected-error{{missing argument for parameter 'tls' in call}}
    }
}
