import KubeDSL

@Checked
extension Shop {
    /// A host that is no DNS name.
    private var sideEntry: Ingress {
        // expected-error@+1{{host '10.0.0.1' must be a DNS name, not an IP address [host]}}
        Ingress("entry", host: "10.0.0.1", tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
