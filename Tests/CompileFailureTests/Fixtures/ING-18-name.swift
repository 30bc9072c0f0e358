import KubeDSL

@Checked
extension Shop {
    /// An Ingress class that does not exist.
    private var sideEntry: Ingress {
        // expected-error@+2{{name 'Nginx' must not contain 'N'; use lower-case letters, digits, '-' and '.' [dns-subdomain]}}
        // expected-note@+1{{write 'nginx'}} {{59-66="nginx"}}
        Ingress("entry", host: "shop.example.com", class: "Nginx", tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", class: "nginx", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
