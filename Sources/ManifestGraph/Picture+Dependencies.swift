import KubernetesModel
import KubernetesValues
import ManifestChecks

extension Picture {
    /// Workloads → the Services and the outside systems whose addresses their variables hold.
    mutating func addDependencies(of graph: ResourceGraph) {
        for dependency in graph.dependencies {
            guard let workload = workload(of: graph.pods[dependency.pod]) else { continue }
            let service = add(serviceNode(dependency.service, dependency.serviceDeclared))
            // A pod that is told its own address does not call itself.
            guard !connects(service, to: workload) else { continue }
            connect(workload, to: service, as: .uses)
        }
        let own = Set(graph.all(NetworkingV1.Ingress.self).flatMap { ($0.object.spec.rules ?? []).compactMap(\.host) })
        let wildcards = own.filter { $0.hasPrefix("*.") }
        for pod in graph.pods {
            guard let workload = workload(of: pod) else { continue }
            let texts = pod.containers.flatMap { container in
                ContainerText.all(of: container, in: pod, graph).map(\.text)
            }
            for host in texts.flatMap(ExternalHost.all) where !own.contains(host.name) {
                guard !wildcards.contains(where: { HostName.isCovered(host.name, by: $0) }) else { continue }
                guard !isService(host, of: pod, graph) else { continue }
                let node = add(PictureNode(.external, host.name, details: ["outside the stack"]))
                connect(workload, to: node, host.scheme, as: .uses)
            }
        }
    }

    /// Workloads → the Secrets that somebody else makes and their pods read.
    mutating func addSecrets(of graph: ResourceGraph) {
        for pod in graph.pods {
            guard let workload = workload(of: pod) else { continue }
            for use in pod.configurationUses where use.source.isSecret {
                let contract = graph.secrets.first {
                    $0.name == use.source.name && $0.namespace == use.source.namespace
                }
                guard let contract else { continue }
                let node = PictureNode(
                    .secret, kind: "Secret", contract.name, in: contract.namespace, details: ["Secret from outside"])
                connect(workload, to: add(node), as: .uses)
            }
        }
    }

    private func isService(_ host: ExternalHost, of pod: PodReference, _ graph: ResourceGraph) -> Bool {
        guard let address = ClusterAddress(host: host.name[...], port: nil) else { return false }
        return graph.service(named: address.service, in: address.namespace ?? pod.namespace) != nil
    }
}
