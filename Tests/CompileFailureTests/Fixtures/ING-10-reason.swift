import KubeDSL

@Checked
extension Shop {
    /// No TLS, and no reason for it.
    private var sideEntry: Ingress {
        // expected-error@+1{{member 'none(because:)' expects argument of type 'String'}}
        Ingress("entry", host: "shop.example.com", tls: .none) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .none(because: "it is a test")) {
            Route("/", to: web, port: .http)
        }
    }
}
