import KubernetesModel
import ManifestChecks
import Testing

struct MismatchedTLSHostsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two different hosts",
            [Model.ingress { $0.tls = [.init(hosts: ["b.example.com"], secretName: "web-tls")] }],
            "spec.tls[0].hosts[0]: Ingress 'web' has a certificate for 'b.example.com', but no rule for it",
            "spec.rules[0].host: Ingress 'web' serves 'a.example.com' without a certificate for it"),
        .wrong(
            "a wildcard two levels up",
            [
                Model.ingress {
                    $0.tls = [.init(hosts: ["*.example.com"])];
                    $0.rules = [Model.rule("a.b.example.com", Model.route())]
                }
            ],
            "spec.tls[0].hosts[0]: Ingress 'web' has a certificate for '*.example.com', but no rule for it",
            "spec.rules[0].host: Ingress 'web' serves 'a.b.example.com' without a certificate for it"),
        .right(
            "the same host",
            [Model.ingress()]),
        .right(
            "a wildcard",
            [Model.ingress { $0.tls = [.init(hosts: ["*.example.com"])] }]),
        .right(
            "a certificate for what it says itself",
            [Model.ingress { $0.tls = [.init(secretName: "web-tls")] }]),
        .right(
            "a name that is only sent on to the other",
            [
                Model.ingress(annotations: ["nginx.ingress.kubernetes.io/from-to-www-redirect": "true"]) {
                    $0.tls = [.init(hosts: ["a.example.com", "www.a.example.com"], secretName: "web-tls")]
                }
            ]),
        .wrong(
            "the same without the annotation",
            [
                Model.ingress {
                    $0.tls = [.init(hosts: ["a.example.com", "www.a.example.com"], secretName: "web-tls")]
                }
            ],
            "spec.tls[0].hosts[1]: Ingress 'web' has a certificate for 'www.a.example.com', but no rule for it"),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MismatchedTLSHosts()) == stack.expected)
    }
}
