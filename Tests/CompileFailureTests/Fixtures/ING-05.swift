import KubeDSL

@Checked
extension Shop {
    /// A kind of path match that does not exist.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            // expected-error@+1{{type 'NetworkingV1.PathType' has no member 'regex'}}
            Route("/", to: web, port: .http, match: .regex)
            // mended: Route("/", to: web, port: .http, match: .exact)
        }
    }
}
