import KubernetesModel

extension ResourceGraph {
    /// The pods behind Services in the order of their declaration, each with the first Service that leads to it.
    func podsBehindServices() -> [(pod: PodReference, service: DeclaredObject)] {
        var services: [DeclaredObject?] = Array(repeating: nil, count: pods.count)
        for (service, declared) in all(CoreV1.Service.self) where service.spec.type != .externalName {
            guard let selector = service.spec.selector, !selector.isEmpty else { continue }
            for position in podIndex.positions(labelled: selector, in: service.metadata.namespace)
            where services[position] == nil {
                services[position] = declared
            }
        }
        return zip(pods, services).compactMap { pod, service in service.map { (pod, $0) } }
    }
}
