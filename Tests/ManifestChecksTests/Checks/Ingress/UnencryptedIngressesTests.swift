import KubernetesModel
import ManifestChecks
import Testing

struct UnencryptedIngressesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no TLS",
            [Model.ingress { $0.tls = nil }],
            "spec.tls: Ingress 'web' has no TLS"),
        .right(
            "a certificate",
            [Model.ingress()]),
        .right(
            "a certificate of AWS",
            [
                Model.ingress(annotations: ["alb.ingress.kubernetes.io/certificate-arn": "arn:aws:acm:x"]) {
                    $0.tls = nil
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnencryptedIngresses()) == stack.expected)
    }
}
