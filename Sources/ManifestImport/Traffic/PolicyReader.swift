import KubeDSL
import KubernetesModel

/// A network policy of one workload → its flows, those that come in and those that go out.
struct PolicyReader {
    let workload: String
    /// In the order of the rules; the one for the cluster's DNS is left out.
    private(set) var entering: [ImportedFlow] = []
    private(set) var leaving: [ImportedFlow] = []

    /// Nil for a policy that `Traffic` would not make.
    init?(_ policy: ImportedObject, in scope: StackScope) {
        guard
            policy.node.at("spec", "podSelector", "matchLabels")?.texts
                == scope.labels.selector(ofWorkload: policy.name)
        else { return nil }
        workload = policy.name
        for rule in policy.node.at("spec", "ingress")?.items ?? [] {
            guard let end = Self.end(rule["from"], in: scope), let ports = Self.ports(rule) else { return nil }
            entering.append(ImportedFlow(source: end, target: .workload(workload), ports: ports))
        }
        for rule in (policy.node.at("spec", "egress")?.items ?? []).dropLast() {
            guard let end = Self.end(rule["to"], in: scope), let ports = Self.ports(rule) else { return nil }
            leaving.append(ImportedFlow(source: .workload(workload), target: end, ports: ports))
        }
    }

    private static func ports(_ rule: ManifestNode) -> [FlowPort]? {
        let nodes = rule["ports"]?.items ?? []
        let ports = nodes.compactMap { node -> FlowPort? in
            guard let number = node["port"]?.integer.flatMap({ UInt16(exactly: $0) }),
                let transport = node["protocol"]?.text.flatMap(CoreV1.TransportProtocol.init)
            else { return nil }
            return FlowPort(number: number, transport: transport)
        }
        return ports.isEmpty || ports.count != nodes.count ? nil : ports
    }

    private static func end(_ peers: ManifestNode?, in scope: StackScope) -> ImportedFlow.End? {
        guard let peers = peers?.items else { return .anywhere }
        if peers == publicPeers { return .public }
        let networks = peers.compactMap { $0.at("ipBlock", "cidr")?.text }
        guard !peers.isEmpty else { return nil }
        if networks.count == peers.count { return .addresses(networks) }
        guard peers.count == 1 else { return nil }
        let labels = peers[0].at("podSelector", "matchLabels")?.texts ?? [:]
        guard let names = peers[0]["namespaceSelector"] else {
            return labels[Labels.nameKey].map { .workload($0) }
        }
        guard let namespace = names["matchLabels"]?.texts?["kubernetes.io/metadata.name"] else { return nil }
        if namespace == "ingress-nginx", labels.isEmpty { return .ingressController }
        return .pods(
            namespace: namespace, labels: labels.map { ImportedFlow.Label(key: $0.key, value: $0.value) })
    }

    private static let publicPeers = NetworkBlocks.public.lowered.map { block in
        ManifestNode(NetworkingV1.NetworkPolicyPeer(ipBlock: block))
    }
}
