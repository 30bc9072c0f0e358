import KubeDSL

@Checked
extension Shop {
    /// Configuration injected into the proxy.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{annotation 'nginx.ingress.kubernetes.io/server-snippet' injects configuration into the proxy; it gives access to all its secrets [snippet-annotation]}}
        entry.annotations(["nginx.ingress.kubernetes.io/server-snippet": "deny all;"])
        // mended: entry.annotations(["nginx.ingress.kubernetes.io/rewrite-target": "/"])
    }
}
