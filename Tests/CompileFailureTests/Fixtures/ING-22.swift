import KubeDSL

@Checked
extension Shop {
    /// The deprecated annotation for the Ingress class.
    private var sideEntry: Ingress {
        Ingress("entry", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
        // expected-error@+1{{annotation 'kubernetes.io/ingress.class' is given up; write 'ingressClassName' [deprecated-annotations]}}
        .annotations(["kubernetes.io/ingress.class": "nginx"])
        // mended: .annotations(["example.com/team": "shop"])
    }
}
