public import KubernetesModel

extension RuleID {
    /// A way in from outside that a network policy forbids.
    public static let severedEntrances: RuleID = "severed-entrances"
}

/// What an Ingress routes to, and what has a port of its own outside, takes connections from there.
package struct SeveredEntrances: Check {
    package let rule = Rule(
        .severedEntrances, "network policies let the ingress controller, or the world, reach what is exposed to it",
        why: "requests from outside time out",
        remedy: "allow the controller's namespace, or blocks of addresses, on the port",
        rows: ["NPL-07"],
        wrong: "a default-deny policy beside an Ingress",
        right: "NetworkPolicyPeer(namespaceSelector: … ingress-nginx …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let reachability = graph.reachability
        guard !reachability.isOpen else { return [] }
        var findings: [Finding] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            for item in ingress.backends {
                guard let target = item.backend.service,
                    let (service, _) = graph.service(named: target.name, in: ingress.metadata.namespace),
                    let number = target.port?.name.map({ IntOrString.string($0) })
                        ?? target.port?.number.map({ IntOrString.int($0) }),
                    let port = service.port(at: number)
                else { continue }
                let outsider = Reachability.Outsider.controller(namespace: graph.cluster.ingressNamespace)
                guard let cut = Self.cut(port, of: service, from: outsider, index, reachability),
                    !graph.lacksFlow(into: graph.pods[cut], port, isController: true)
                else { continue }
                findings.append(
                    finding(
                        "\(ObjectReference(ingress)) routes to", cut, port, in: declared, item.path, graph, reachability
                    )
                )
            }
        }
        for (service, declared) in graph.all(CoreV1.Service.self) {
            guard service.spec.type == .nodePort || service.spec.type == .loadBalancer else { continue }
            for (number, port) in (service.spec.ports ?? []).enumerated() {
                guard let cut = Self.cut(port, of: service, from: .world, index, reachability),
                    !graph.lacksFlow(into: graph.pods[cut], port, isController: false)
                else { continue }
                findings.append(
                    finding(
                        "\(ObjectReference(service)) exposes", cut, port, in: declared, "spec.ports[\(number)]", graph,
                        reachability))
            }
        }
        return findings
    }

    /// The first pod behind the Service that takes nothing from there.
    private static func cut(
        _ port: CoreV1.ServicePort, of service: CoreV1.Service, from outsider: Reachability.Outsider, _ index: PodIndex,
        _ reachability: Reachability
    ) -> Int? {
        guard let selector = service.spec.selector, !selector.isEmpty else { return nil }
        return index.positions(labelled: selector, in: service.metadata.namespace).first {
            !reachability.letsEnter($0, from: outsider, port.target, port.transport)
        }
    }

    private func finding(
        _ start: String, _ pod: Int, _ port: CoreV1.ServicePort, in declared: DeclaredObject, _ path: String,
        _ graph: ResourceGraph, _ reachability: Reachability
    ) -> Finding {
        Finding(
            rule,
            "\(start) \(graph.pods[pod].workload), which may take no connections from outside "
                + "to port \(port.target.quotedName)",
            in: declared, path: path,
            notes: reachability.policiesEntering(pod).prefix(1).map {
                Finding.Note("\(ObjectReference($0.object)) does not allow it", at: $0.declared.declaration)
            })
    }
}
