import KubernetesValues
import Testing

struct SnippetAnnotationTests {
    @Test(
        "Refuses annotations that inject configuration into the proxy",
        arguments: [
            "nginx.ingress.kubernetes.io/configuration-snippet", "nginx.ingress.kubernetes.io/server-snippet",
            "nginx.ingress.kubernetes.io/auth-snippet",
        ])
    func refuses(key: String) {
        #expect(
            InvalidValue.snippetAnnotation(key)
                == InvalidValue(
                    rule: "snippet-annotation",
                    reason:
                        "annotation '\(key)' injects configuration into the proxy; it gives access to all its secrets",
                    range: 0..<key.utf8.count
                ))
    }

    @Test(
        "Has nothing against other annotations",
        arguments: ["nginx.ingress.kubernetes.io/rewrite-target", "example.com/code-snippet", "", "snippet"])
    func accepts(key: String) {
        #expect(InvalidValue.snippetAnnotation(key) == nil)
    }
}
