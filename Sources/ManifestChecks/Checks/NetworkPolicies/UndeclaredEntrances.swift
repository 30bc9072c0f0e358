public import KubernetesModel

extension RuleID {
    /// A way in from outside for which no traffic is declared.
    public static let undeclaredEntrances: RuleID = "undeclared-entrances"
}

/// Where a stack declares its traffic, what is exposed to the outside has a flow from there.
package struct UndeclaredEntrances: Check {
    package let rule = Rule(
        .undeclaredEntrances,
        "where traffic is declared, every route of an Ingress and every exposed Service has a flow from outside",
        why: "requests from outside are forbidden and time out",
        remedy: "declare the flow from the ingress controller, or from anywhere for a Service of its own",
        rows: ["NPL-07"],
        wrong: "Route(\"/\", to: frontend, port: .http) beside Traffic { } without a flow to frontend",
        right: "Flow(from: .ingressController, to: frontend, on: .http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard !graph.traffic.flows.isEmpty else { return [] }
        return routes(in: graph) + exposedPorts(in: graph)
    }

    private func routes(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            ingress.backends.compactMap { item in
                guard let target = item.backend.service,
                    let (service, _) = graph.service(named: target.name, in: ingress.metadata.namespace),
                    let number = target.port?.name.map({ IntOrString.string($0) })
                        ?? target.port?.number.map({ IntOrString.int($0) }),
                    let port = service.port(at: number),
                    let pod = graph.podIndex.pods(behind: service).first(where: {
                        graph.lacksFlow(into: $0, port, isController: true)
                    })
                else { return nil }
                return Finding(
                    rule,
                    "\(ObjectReference(ingress)) routes to \(pod.workload), but no flow is declared from the ingress "
                        + "controller to its port \(port.target.quotedName)",
                    in: declared, path: item.path)
            }
        }
    }

    private func exposedPorts(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Service.self).flatMap { service, declared in
            guard service.spec.type == .nodePort || service.spec.type == .loadBalancer else { return [Finding]() }
            return (service.spec.ports ?? []).enumerated().compactMap { number, port in
                guard
                    let pod = graph.podIndex.pods(behind: service).first(where: {
                        graph.lacksFlow(into: $0, port, isController: false)
                    })
                else { return nil }
                return Finding(
                    rule,
                    "\(ObjectReference(service)) exposes \(pod.workload), but no flow is declared from outside to its "
                        + "port \(port.target.quotedName)",
                    in: declared, path: "spec.ports[\(number)]")
            }
        }
    }
}
