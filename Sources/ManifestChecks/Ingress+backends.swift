package import KubernetesModel

extension NetworkingV1.Ingress {
    /// All that requests are sent to, with its path in the object.
    package var backends: [(backend: NetworkingV1.IngressBackend, path: String)] {
        let fallback = spec.defaultBackend.map { [($0, "spec.defaultBackend")] } ?? []
        return fallback
            + (spec.rules ?? []).enumerated().flatMap { index, rule in
                (rule.http?.paths ?? []).enumerated().map {
                    ($0.element.backend, "spec.rules[\(index)].http.paths[\($0.offset)].backend")
                }
            }
    }

    /// The class as the field or the old annotation names it.
    package var className: String? { spec.ingressClassName ?? metadata.annotations?["kubernetes.io/ingress.class"] }
}

extension NetworkingV1.ServiceBackendPort {
    /// The port of the Service that it means, by name or number; nil where it says neither.
    package var target: IntOrString? { name.map { .string($0) } ?? number.map { .int($0) } }
}
