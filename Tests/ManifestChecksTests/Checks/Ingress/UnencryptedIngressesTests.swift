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
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnencryptedIngresses()) == stack.expected)
    }
}
