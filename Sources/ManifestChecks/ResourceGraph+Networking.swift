package import KubernetesModel

extension ResourceGraph {
    /// The pods behind Services in the order of their declaration, each with the first Service that leads to it.
    package func servedPods(_ index: PodIndex) -> [(pod: PodReference, service: DeclaredObject)] {
        var services: [Int: DeclaredObject] = [:]
        for (service, declared) in all(CoreV1.Service.self) where service.spec.type != .externalName {
            guard let selector = service.spec.selector, !selector.isEmpty else { continue }
            for position in index.positions(labelled: selector, in: service.metadata.namespace)
            where services[position] == nil {
                services[position] = declared
            }
        }
        return services.sorted { $0.key < $1.key }.map { (pods[$0.key], $0.value) }
    }
}
