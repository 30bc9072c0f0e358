import KubeDSL

@Checked
extension Shop {
    /// A route to a port that the workload does not have.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .grpc)  // expected-error{{type 'WebPort' has no member 'grpc'}}
            // mended: Route("/", to: web, port: .http)
        }
    }
}
