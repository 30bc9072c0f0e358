import KubeDSL

@Checked
extension Shop {
    /// An Ingress class that does not exist.
    private var sideEntry: Ingress {
        // expected-error@+1{{type 'IngressClass' has no member 'ngnix'}}
        Ingress("entry", host: "shop.example.com", class: .ngnix, tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", class: .nginx, tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
