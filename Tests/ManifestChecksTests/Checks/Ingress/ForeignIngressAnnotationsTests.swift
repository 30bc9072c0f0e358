import KubernetesModel
import ManifestChecks
import Testing

struct ForeignIngressAnnotationsTests {
    private static func ingress(_ className: String?, _ key: String) -> [any KubernetesObject] {
        [Model.ingress(annotations: [key: "x"]) { $0.ingressClassName = className }]
    }

    private static let nginx = "nginx.ingress.kubernetes.io/ssl-redirect"

    private static let cases: [StackCase] = [
        .wrong(
            "settings of nginx for Traefik", ingress("traefik", nginx),
            "metadata.annotations[\(nginx)]: annotation '\(nginx)' of Ingress 'web' is for nginx, but its class is "
                + "'traefik'"),
        .wrong(
            "settings of the AWS controller for a second nginx",
            ingress("nginx-internal", "alb.ingress.kubernetes.io/scheme"),
            "metadata.annotations[alb.ingress.kubernetes.io/scheme]: annotation 'alb.ingress.kubernetes.io/scheme' of "
                + "Ingress 'web' is for alb, but its class is 'nginx-internal'"),
        .right("settings of its own controller", ingress("nginx-internal", nginx)),
        .right("a class of an unknown controller", ingress("public", nginx)),
        .right("annotations of no controller", ingress("traefik", "cert-manager.io/cluster-issuer")),
        .right("no class", ingress(nil, nginx)),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ForeignIngressAnnotations()) == stack.expected)
    }
}
