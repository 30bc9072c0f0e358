import KubeDSL

@Checked
extension Shop {
    /// An Ingress for every host.
    private var sideEntry: Ingress {
        // expected-error@+1{{host '*' must have a domain after '*.', as in '*.example.com' [host]}}
        Ingress("entry", host: "*", tls: .certificate) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
