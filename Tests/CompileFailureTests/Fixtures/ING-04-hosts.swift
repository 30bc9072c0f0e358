import KubeDSL

@Checked
extension Shop {
    /// An Ingress without hosts.
    private var sideEntry: Ingress {
        // expected-error@+1{{'buildBlock()' is unavailable: an Ingress needs a host}}
        Ingress("entry", tls: .certificate) {}
        // mended: Ingress("entry", tls: .certificate) { IngressHost("a.io") { Route("/", to: web, port: .http) } }
    }
}
