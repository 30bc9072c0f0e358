import KubernetesModel
import ManifestChecks

extension Picture {
    /// Hosts → Ingresses → Services.
    mutating func addRoutes(of graph: ResourceGraph) {
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            let rules = ingress.spec.rules ?? []
            let hosts = rules.map { $0.host ?? "*" } + (rules.isEmpty ? ["*"] : [])
            // Clients first, so that a picture reads from them on.
            let callers = hosts.map { host in
                add(PictureNode(.host, ingress.isEncrypted(host) ? "https://\(host)" : "http://\(host)"))
            }
            let node = add(PictureNode(.ingress, declared, details: ["Ingress"]))
            for caller in callers { connect(caller, to: node, as: .uses) }
            for rule in rules {
                for path in rule.http?.paths ?? [] {
                    route(path.backend, at: path.path ?? "/", from: node, graph)
                }
            }
            if let backend = ingress.spec.defaultBackend { route(backend, at: "*", from: node, graph) }
        }
    }

    private mutating func route(
        _ backend: NetworkingV1.IngressBackend, at path: String, from ingress: Int, _ graph: ResourceGraph
    ) {
        guard let name = backend.service?.name else { return }
        let target = serviceNode(named: name, in: nodes[ingress].namespace, graph)
        connect(ingress, to: target, path, as: .uses)
    }

    /// A Service by its name, whether the stack declares it or not.
    mutating func serviceNode(named name: String, in namespace: String?, _ graph: ResourceGraph) -> Int {
        if let (service, declared) = graph.service(named: name, in: namespace) {
            return add(serviceNode(service, declared))
        }
        return add(PictureNode(.external, kind: "Service", name, in: namespace, details: ["Service outside the stack"]))
    }

    func serviceNode(_ service: CoreV1.Service, _ declared: DeclaredObject) -> PictureNode {
        let ports = (service.spec.ports ?? []).map { ":\($0.port)" }
        let kind = service.isHeadless ? "headless Service" : "Service"
        return PictureNode(.service, declared, details: [([kind] + ports).joined(separator: " ")])
    }
}
