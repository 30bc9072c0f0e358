import KubeDSL

@Checked
extension Shop {
    /// A route's path that is relative or climbs.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            // expected-error@+2{{path 'api' must start with '/' [http-path]}}
            // expected-note@+1{{write '/api'}} {{19-24="/api"}}
            Route("api", to: web, port: .http)
            // mended: Route("/api", to: web, port: .http)
        }
    }
}
