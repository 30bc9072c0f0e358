import KubeDSL

@Checked
extension Shop {
    /// A certificate for other hosts than the Ingress has.
    private var sideEntry: Ingress {
        // expected-error@+1{{cannot call value of non-function type 'IngressTLS'}}
        Ingress("entry", host: "shop.example.com", tls: .certificate(hosts: ["example.com"])) {
            // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }
}
