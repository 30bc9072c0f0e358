package import KubernetesModel

extension NetworkingV1.Ingress {
    /// All that requests are sent to.
    package var backends: [IngressBackendItem] {
        let fallback = spec.defaultBackend.map { [IngressBackendItem(backend: $0, route: nil)] } ?? []
        return fallback
            + (spec.rules ?? []).enumerated().flatMap { number, rule in
                (rule.http?.paths ?? []).enumerated().map { index, path in
                    IngressBackendItem(backend: path.backend, route: (number, index))
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
