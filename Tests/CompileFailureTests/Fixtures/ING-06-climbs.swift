import KubeDSL

@Checked
extension Shop {
    /// A route's path that is relative or climbs.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            // expected-error@+1{{path '/a/../b' must not contain '/../' [http-path]}}
            Route("/a/../b", to: web, port: .http)
            // mended: Route("/b", to: web, port: .http)
        }
    }
}
