import KubeDSL

@Checked
extension Shop {
    /// A route into another namespace.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            // expected-error@+1{{extra argument 'namespace' in call}}
            Route("/", to: web, port: .http, namespace: "billing")
            // mended: Route("/", to: web, port: .http)
        }
    }
}
