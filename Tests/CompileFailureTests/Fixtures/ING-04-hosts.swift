import KubeDSL

@Checked
extension Shop {
    /// An Ingress without hosts.
    private var sideEntry: Ingress {
        // expected-error@+1{{'buildBlock()' is unavailable: an Ingress needs a host}}
        Ingress.withHosts("entry", tls: .certificate) {}
        // mended: Ingress.withHosts("entry", tls: .certificate) {
        // mended:     IngressHost("shop.example.com") { Route("/", to: web, port: .http) }
        // mended: }
    }
}
