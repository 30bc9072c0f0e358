import KubernetesModel
import ManifestChecks

extension Picture {
    /// Connections between workloads, and with the outside: what is declared beyond what is used anyway.
    mutating func addTraffic(of graph: ResourceGraph) {
        if graph.traffic.flows.isEmpty { addAllowedTraffic(of: graph) } else { addDeclaredTraffic(of: graph) }
    }

    /// The flows that the stack declares, by the names that it gives to what is outside.
    private mutating func addDeclaredTraffic(of graph: ResourceGraph) {
        let pods = Dictionary(graph.pods.map { (TrafficFlow.End($0), $0) }) { first, _ in first }
        let hasIngress = !graph.all(NetworkingV1.Ingress.self).isEmpty
        for flow in graph.traffic.flows {
            // How the controller's requests go on is drawn already: from the Ingress to a Service.
            if case .ingressController = flow.source, hasIngress { continue }
            guard let source = index(of: flow.source, pods), let target = index(of: flow.target, pods),
                !reaches(source, target)
            else { continue }
            let transport = flow.transport == .tcp ? "" : "/\(flow.transport.rawValue)"
            connect(source, to: target, ":\(flow.port)\(transport)", as: .allowed)
        }
    }

    private mutating func index(of end: TrafficFlow.End, _ pods: [TrafficFlow.End: PodReference]) -> Int? {
        switch end {
        case .workload: pods[end].flatMap(workload(of:))
        case .external(let name): add(PictureNode(.external, name, details: ["outside the cluster"]))
        case .ingressController(let namespace), .pods(let namespace, _):
            add(PictureNode(.external, kind: "Namespace", namespace, details: ["namespace outside the stack"]))
        case .addresses(let networks):
            add(PictureNode(.external, networks.joined(separator: ", "), details: ["addresses"]))
        case .internet: add(PictureNode(.external, "internet", details: []))
        }
    }

    /// What rules of network policies name on purpose; a rule for everyone says nothing that can be drawn.
    private mutating func addAllowedTraffic(of graph: ResourceGraph) {
        let reachability = graph.reachability
        for (policy, _) in graph.all(NetworkingV1.NetworkPolicy.self) {
            let namespace = policy.metadata.namespace
            let selector = policy.spec.podSelector ?? MetaV1.LabelSelector()
            let selected = graph.podIndex.positions(selectedBy: selector, in: namespace)
            for rule in policy.spec.ingress ?? [] {
                for peer in rule.from ?? [] {
                    let others = positions(of: peer, in: namespace, graph)
                    for (other, pod) in pairs(others, selected) {
                        allow(other, to: pod, rule.ports, graph, reachability)
                    }
                    addOutsider(peer, rule.ports, graph, selected, isSource: true)
                }
            }
            for rule in policy.spec.egress ?? [] {
                for peer in rule.to ?? [] {
                    let others = positions(of: peer, in: namespace, graph)
                    for (pod, other) in pairs(selected, others) {
                        allow(pod, to: other, rule.ports, graph, reachability)
                    }
                    addOutsider(peer, rule.ports, graph, selected, isSource: false)
                }
            }
        }
    }

    private func pairs(_ sources: [Int], _ targets: [Int]) -> [(Int, Int)] {
        sources.flatMap { source in targets.lazy.filter { $0 != source }.map { (source, $0) } }
    }

    /// The pods that a peer names by their labels.
    private func positions(
        of peer: NetworkingV1.NetworkPolicyPeer, in namespace: String?, _ graph: ResourceGraph
    ) -> [Int] {
        guard let selector = peer.podSelector, !selector.isEmpty else { return [] }
        guard peer.namespaceSelector != nil else {
            return graph.podIndex.positions(selectedBy: selector, in: namespace)
        }
        return graph.pods.indices.filter { selector.matches(graph.pods[$0].labels) }
    }

    private mutating func allow(
        _ source: Int, to target: Int, _ ports: [NetworkingV1.NetworkPolicyPort]?, _ graph: ResourceGraph,
        _ reachability: Reachability
    ) {
        let open = graph.pods[target].ports.filter { port in
            let number = IntOrString.int(port.containerPort)
            let transport = port.protocol ?? .tcp
            return reachability.letsLeave(source, to: target, number, transport)
                && reachability.letsEnter(target, from: source, number, transport)
        }
        guard !open.isEmpty, let from = workload(of: graph.pods[source]), let to = workload(of: graph.pods[target]),
            !reaches(from, to)
        else { return }
        for label in labels(of: ports) ?? open.map({ ":\($0.containerPort)" }) {
            connect(from, to: to, label, as: .allowed)
        }
    }

    private mutating func addOutsider(
        _ peer: NetworkingV1.NetworkPolicyPeer, _ ports: [NetworkingV1.NetworkPolicyPort]?, _ graph: ResourceGraph,
        _ selected: [Int], isSource: Bool
    ) {
        // Every pod looks up names; an arrow for it would hide the others.
        let isLookup = ports?.isEmpty == false && ports?.allSatisfy { $0.port == 53 } == true
        guard !isLookup, let outsider = outsider(peer, graph) else { return }
        let workloads = selected.compactMap { workload(of: graph.pods[$0]) }
        guard !workloads.isEmpty else { return }
        let node = add(outsider)
        for workload in workloads {
            for label in labels(of: ports) ?? ["any port"] {
                connect(isSource ? node : workload, to: isSource ? workload : node, label, as: .allowed)
            }
        }
    }

    /// A network or a namespace that the stack does not declare.
    private func outsider(_ peer: NetworkingV1.NetworkPolicyPeer, _ graph: ResourceGraph) -> PictureNode? {
        if let block = peer.ipBlock { return PictureNode(.external, block.cidr, details: ["addresses"]) }
        guard let name = peer.namespaceSelector?.matchLabels?["kubernetes.io/metadata.name"],
            !graph.pods.contains(where: { $0.namespace == name })
        else { return nil }
        return PictureNode(.external, kind: "Namespace", name, details: ["namespace outside the stack"])
    }

    /// Nil: all ports.
    private func labels(of ports: [NetworkingV1.NetworkPolicyPort]?) -> [String]? {
        guard let ports, !ports.isEmpty else { return nil }
        return ports.map { port in
            let transport = port.protocol.flatMap { $0 == .tcp ? nil : "/\($0.rawValue)" } ?? ""
            let range = port.endPort.map { "-\($0)" } ?? ""
            switch port.port {
            case nil: return "any port\(transport)"
            case .int(let number): return ":\(number)\(range)\(transport)"
            case .string(let name): return "\(name)\(transport)"
            }
        }
    }
}
