import KubeDSL

@Checked
extension Shop {
    /// An object's name that is no DNS subdomain.
    private var sideEntry: Ingress {
        // expected-error@+2{{name 'Entry' must not contain 'E'; use lower-case letters, digits, '-' and '.' [dns-subdomain]}}
        // expected-note@+1{{write 'entry'}} {{17-24="entry"}}
        Ingress("Entry", host: "shop.example.com", tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
