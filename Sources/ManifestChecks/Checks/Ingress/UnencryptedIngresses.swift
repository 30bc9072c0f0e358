public import KubernetesModel

extension RuleID {
    /// An Ingress without TLS.
    public static let unencryptedIngresses: RuleID = "unencrypted-ingresses"
}

/// An Ingress without TLS serves passwords and sessions in clear text.
package struct UnencryptedIngresses: Check {
    package let rule = Rule(
        .unencryptedIngresses, "every Ingress has a certificate",
        why: "requests travel in clear text, and anyone on the way can read and change them",
        remedy: "say where the certificate comes from, or why there is none",
        rows: ["ING-10"],
        linters: ["polaris tlsSettingsMissing"],
        wrong: "NetworkingV1.IngressSpec(rules: […])",
        right: "Ingress(\"web\", host: host, tls: .certificate(issuer: \"letsencrypt\")) { … }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).compactMap { ingress, declared in
            guard (ingress.spec.tls ?? []).isEmpty, !Self.hasCertificateOfALB(ingress) else { return nil }
            return Finding(rule, "\(ObjectReference(ingress)) has no TLS", in: declared, path: "spec.tls")
        }
    }

    /// The controller of AWS takes its certificates from there, by their names in AWS.
    private static func hasCertificateOfALB(_ ingress: NetworkingV1.Ingress) -> Bool {
        ingress.metadata.annotations?["alb.ingress.kubernetes.io/certificate-arn"]?.isEmpty == false
    }
}
