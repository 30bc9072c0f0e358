internal import KubernetesModel
internal import ManifestChecks

extension OutsideSecret {
    /// The pods that take variables or files from it.
    func readers(in facts: GuideFacts) -> [PodReference] {
        facts.pods.filter { pod in
            pod.namespace == namespace
                && pod.configurationUses.contains { $0.source.isSecret && $0.source.name == name }
        }
    }

    /// The pods whose images are pulled with it.
    func pullers(in facts: GuideFacts) -> [PodReference] {
        facts.pods.filter { pod in
            pod.namespace == namespace && (pod.spec.imagePullSecrets ?? []).contains { $0.name == name }
        }
    }

    /// The Ingresses whose certificate it is, with the hosts that this is for.
    func ingresses(in facts: GuideFacts) -> [(ingress: ObjectReference, hosts: [String])] {
        facts.graph.all(NetworkingV1.Ingress.self).compactMap { ingress, _ in
            let own = (ingress.spec.tls ?? []).filter { $0.secretName == name }
            guard ingress.metadata.namespace == namespace, !own.isEmpty else { return nil }
            return (ObjectReference(ingress), own.flatMap { $0.hosts ?? [] })
        }
    }
}
