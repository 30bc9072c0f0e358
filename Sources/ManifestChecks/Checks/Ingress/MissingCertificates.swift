public import KubernetesModel

extension RuleID {
    /// A TLS Secret that nobody makes.
    public static let missingCertificates: RuleID = "missing-certificates"
}

/// The TLS Secret of an Ingress is declared, or an issuer makes it.
package struct MissingCertificates: Check {
    package let rule = Rule(
        .missingCertificates, "the TLS Secret of an Ingress is declared in the stack, or an issuer makes it",
        why: "the controller serves its own certificate, which no browser trusts",
        remedy: "name an issuer, or declare the Secret",
        rows: ["ING-12"],
        wrong: "NetworkingV1.IngressTLS(hosts: [host], secretName: \"web-tls\")",
        right: "tls: .certificate(issuer: \"letsencrypt\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        lazy var contracts = Set(graph.secrets.map { "\($0.namespace ?? "")/\($0.name)" })
        lazy var issued = Self.secretsOfCertificates(in: graph)
        return graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            let annotations = ingress.metadata.annotations?.keys ?? []
            let namespace = ingress.metadata.namespace
            guard !annotations.contains(where: Self.isIssuer) else { return [Finding]() }
            return (ingress.spec.tls ?? []).enumerated().compactMap { index, entry in
                guard let name = entry.secretName, !name.isEmpty,
                    graph.object(CoreV1.Secret.groupVersionKind, named: name, in: namespace) == nil,
                    !contracts.contains("\(namespace ?? "")/\(name)"), !issued.contains("\(namespace ?? "")/\(name)")
                else { return nil }
                return Finding(
                    rule, "nothing makes the TLS Secret '\(name)' of \(ObjectReference(ingress))", in: declared,
                    path: "spec.tls[\(index)].secretName")
            }
        }
    }

    /// What cert-manager makes for its own objects, by namespace and name.
    private static func secretsOfCertificates(in graph: ResourceGraph) -> Set<String> {
        var secrets: Set<String> = []
        for (declared, reference) in zip(graph.objects, graph.references) where reference.isCertificate {
            guard let name = ManifestNode(declared.object)["spec"]?["secretName"]?.text else { continue }
            secrets.insert("\(declared.object.metadata.namespace ?? "")/\(name)")
        }
        return secrets
    }

    private static func isIssuer(_ annotation: String) -> Bool {
        annotation == "cert-manager.io/cluster-issuer" || annotation == "cert-manager.io/issuer"
            || annotation == "kubernetes.io/tls-acme"
    }
}

extension ObjectReference {
    fileprivate var isCertificate: Bool {
        kind.kind == "Certificate" && kind.apiVersion.hasPrefix("cert-manager.io/")
    }
}
