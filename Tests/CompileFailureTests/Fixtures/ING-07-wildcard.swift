import KubeDSL

@Checked
extension Shop {
    /// A host that is no DNS name.
    private var sideEntry: Ingress {
        // expected-error@+1{{host 'shop.*.example.com' must not contain '*'; use lower-case letters, digits, '-' and '.' [host]}}
        Ingress("entry", host: "shop.*.example.com", tls: .certificate) {
            // mended: Ingress("entry", host: "*.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
