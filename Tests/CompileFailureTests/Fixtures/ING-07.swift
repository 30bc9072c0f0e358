import KubeDSL

@Checked
extension Shop {
    /// A host that is no DNS name.
    private var sideEntry: Ingress {
        // expected-error@+2{{host 'https://shop.example.com' must not have a scheme; write the name alone [host]}}
        // expected-note@+1{{write 'shop.example.com'}} {{32-58="shop.example.com"}}
        Ingress("entry", host: "https://shop.example.com", tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
