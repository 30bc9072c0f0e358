import KubeDSL

@Checked
extension Shop {
    /// An Ingress for every host.
    private var sideEntry: Ingress {
        Ingress("entry", tls: .certificate) {  // expected-error{{missing argument for parameter 'host' in call}}
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
