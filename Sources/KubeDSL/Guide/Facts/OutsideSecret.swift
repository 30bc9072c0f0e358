internal import KubernetesModel
internal import ManifestChecks

/// A Secret that must be there and that the stack does not render, by all that the stack says of it.
struct OutsideSecret {
    let name: String
    let namespace: String?
    let type: String
    var keys: [String]
    var source: SecretContract.Source

    var reference: ObjectReference { .to(CoreV1.Secret.groupVersionKind, named: name, in: namespace) }

    /// Those of the contracts, then the certificates and registry credentials that are only named.
    static func all(in graph: ResourceGraph) -> [OutsideSecret] {
        var secrets: [OutsideSecret] = []
        for contract in graph.secrets {
            guard let known = secrets.firstIndex(where: { $0.isNamed(contract.name, contract.namespace) }) else {
                secrets.append(
                    OutsideSecret(
                        name: contract.name, namespace: contract.namespace, type: contract.type, keys: contract.keys,
                        source: contract.source))
                continue
            }
            secrets[known].keys = (secrets[known].keys + contract.keys).distinct
            if secrets[known].source == .unstated { secrets[known].source = contract.source }
        }
        for (name, namespace, type, keys) in named(in: graph)
        where !secrets.contains(where: { $0.isNamed(name, namespace) })
            && graph.object(CoreV1.Secret.groupVersionKind, named: name, in: namespace) == nil
        {
            secrets.append(
                OutsideSecret(name: name, namespace: namespace, type: type, keys: keys, source: .unstated))
        }
        return secrets
    }

    private static func named(in graph: ResourceGraph) -> [(String, String?, String, [String])] {
        // cert-manager makes the certificates of the Ingresses that name an issuer.
        let certificates = graph.all(NetworkingV1.Ingress.self).map(\.object).filter { !$0.hasIssuer }
            .flatMap { ingress in
                (ingress.spec.tls ?? []).compactMap(\.secretName).map { name in
                    (name, ingress.metadata.namespace, "kubernetes.io/tls", ["tls.crt", "tls.key"])
                }
            }
        let registries = graph.pods.flatMap { pod in
            (pod.spec.imagePullSecrets ?? []).compactMap(\.name).map { name in
                (name, pod.namespace, "kubernetes.io/dockerconfigjson", [".dockerconfigjson"])
            }
        }
        return certificates + registries
    }

    private func isNamed(_ name: String, _ namespace: String?) -> Bool {
        self.name == name && self.namespace == namespace
    }
}

extension NetworkingV1.Ingress {
    /// Whether cert-manager makes its certificates.
    var hasIssuer: Bool {
        let annotations = metadata.annotations ?? [:]
        return annotations["cert-manager.io/issuer"] != nil || annotations["cert-manager.io/cluster-issuer"] != nil
    }
}
