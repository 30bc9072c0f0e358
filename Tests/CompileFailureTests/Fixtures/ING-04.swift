import KubeDSL

@Checked
extension Shop {
    /// An Ingress without routes.
    private var sideEntry: Ingress {
        // expected-error@+1{{'buildBlock()' is unavailable: an Ingress needs a route}}
        Ingress("entry", host: "shop.example.com", tls: .certificate) {}
        // mended: Ingress("entry", host: "shop.example.com", tls: .certificate) { Route("/", to: web, port: .http) }
    }
}
