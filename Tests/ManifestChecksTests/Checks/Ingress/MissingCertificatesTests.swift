import KubernetesModel
import ManifestChecks
import Testing

struct MissingCertificatesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a Secret that nobody makes",
            [Model.ingress()],
            "spec.tls[0].secretName: nothing makes the TLS Secret 'web-tls' of Ingress 'web'"),
        .right(
            "an issuer",
            [Model.ingress(annotations: ["cert-manager.io/cluster-issuer": "ca"])]),
        .right(
            "a Secret of the stack",
            [Model.ingress(), CoreV1.Secret(metadata: Model.metadata("web-tls"))]),
        .right(
            "a Secret that others make",
            [Model.ingress()],
            secrets: [
                SecretContract(
                    name: "web-tls", namespace: "test", keys: ["tls.crt"],
                    location: SourceLocation(file: "Stack.swift", line: 9, column: 1))
            ]),
        .right(
            "no TLS",
            [Model.ingress { $0.tls = nil }]),
        .right(
            "a Certificate of cert-manager",
            [
                Model.ingress(),
                RawObject(
                    apiVersion: "cert-manager.io/v1", kind: "Certificate", metadata: Model.metadata("web"),
                    fields: ["spec": .mapping(["secretName": .string("web-tls")])]),
            ]),
        .wrong(
            "a Certificate of another namespace",
            [
                Model.ingress(),
                RawObject(
                    apiVersion: "cert-manager.io/v1", kind: "Certificate", metadata: Model.metadata("web", in: "other"),
                    fields: ["spec": .mapping(["secretName": .string("web-tls")])]),
            ],
            "spec.tls[0].secretName: nothing makes the TLS Secret 'web-tls' of Ingress 'web'"),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingCertificates()) == stack.expected)
    }
}
