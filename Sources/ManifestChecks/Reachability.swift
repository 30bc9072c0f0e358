package import KubernetesModel
import KubernetesValues

/// Which connections the network policies of an environment let through.
///
/// What the objects do not say, such as the labels of a namespace outside the stack, counts as let through.
package struct Reachability: Sendable {
    package typealias Policy = (object: NetworkingV1.NetworkPolicy, declared: DeclaredObject)

    /// Where a connection comes from that no pod of the stack opens.
    package enum Outsider: Sendable {
        /// The ingress controller, in this namespace where it is known.
        case controller(namespace: String?)
        /// Clients outside the cluster.
        case world
    }

    private var pods: [PodReference] = []
    /// By the pod's position.
    private var leaving: [[Policy]] = []
    private var entering: [[Policy]] = []
    private var namespaceLabels: [String: OrderedMap<String>] = [:]

    private static let nameLabel = "kubernetes.io/metadata.name"

    /// Where there are no pods, so that none can be asked about.
    init() {}

    init(_ graph: ResourceGraph) {
        pods = graph.pods
        leaving = Array(repeating: [], count: pods.count)
        entering = leaving
        for (namespace, _) in graph.all(CoreV1.Namespace.self) {
            let name = namespace.metadata.name ?? ""
            namespaceLabels[name] = (namespace.metadata.labels ?? [:]).merging([Self.nameLabel: name])
        }
        for policy in graph.all(NetworkingV1.NetworkPolicy.self) {
            let selector = policy.object.spec.podSelector ?? MetaV1.LabelSelector()
            for position in graph.podIndex.positions(selectedBy: selector, in: policy.object.metadata.namespace)
            where pods[position].spec.hostNetwork != true {
                if policy.object.isolatesIngress { entering[position].append(policy) }
                if policy.object.isolatesEgress { leaving[position].append(policy) }
            }
        }
    }

    /// Whether no policy is there to look at.
    package var isOpen: Bool { leaving.allSatisfy { $0.isEmpty } && entering.allSatisfy { $0.isEmpty } }

    /// The policies that decide what may leave the pod; empty: all may.
    package func policiesLeaving(_ pod: Int) -> [Policy] { leaving[pod] }

    /// The policies that decide what may come in; empty: all may.
    package func policiesEntering(_ pod: Int) -> [Policy] { entering[pod] }

    /// Whether the policies let the pod open connections to that port of the other.
    package func letsLeave(_ pod: Int, to other: Int, _ port: IntOrString, _ transport: CoreV1.TransportProtocol)
        -> Bool
    {
        let policies = policiesLeaving(pod)
        return policies.isEmpty
            || policies.contains { policy in
                (policy.object.spec.egress ?? []).contains { rule in
                    Self.covers(rule.ports, port, transport, of: pods[other])
                        && covers(rule.to, pods[other], from: policy.object.metadata.namespace)
                }
            }
    }

    /// Whether the policies let the other pod open connections to that port of the pod.
    package func letsEnter(_ pod: Int, from other: Int, _ port: IntOrString, _ transport: CoreV1.TransportProtocol)
        -> Bool
    {
        let policies = policiesEntering(pod)
        return policies.isEmpty
            || policies.contains { policy in
                (policy.object.spec.ingress ?? []).contains { rule in
                    Self.covers(rule.ports, port, transport, of: pods[pod])
                        && covers(rule.from, pods[other], from: policy.object.metadata.namespace)
                }
            }
    }

    /// Whether the policies let somebody outside the stack open connections to that port of the pod.
    package func letsEnter(
        _ pod: Int, from outsider: Outsider, _ port: IntOrString, _ transport: CoreV1.TransportProtocol
    ) -> Bool {
        let policies = policiesEntering(pod)
        return policies.isEmpty
            || policies.contains { policy in
                (policy.object.spec.ingress ?? []).contains { rule in
                    guard Self.covers(rule.ports, port, transport, of: pods[pod]) else { return false }
                    guard let peers = rule.from, !peers.isEmpty else { return true }
                    return peers.contains { covers($0, outsider, from: policy.object.metadata.namespace) }
                }
            }
    }

    private static func covers(
        _ ports: [NetworkingV1.NetworkPolicyPort]?, _ target: IntOrString, _ transport: CoreV1.TransportProtocol,
        of pod: PodReference
    ) -> Bool {
        guard let ports, !ports.isEmpty else { return true }
        lazy var numbers: [Int] =
            switch target {
            case .int(let number): [number]
            case .string: pod.ports(at: target).map(\.containerPort)
            }
        return ports.contains { port in
            guard port.protocol ?? .tcp == transport else { return false }
            switch port.port {
            case nil: return true
            case .int(let first)?: return numbers.contains { (first...max(first, port.endPort ?? first)).contains($0) }
            case .string?:
                return port.port == target
                    || port.port.map { pod.ports(at: $0) }?.contains { numbers.contains($0.containerPort) } == true
            }
        }
    }

    private func covers(_ peers: [NetworkingV1.NetworkPolicyPeer]?, _ pod: PodReference, from namespace: String?)
        -> Bool
    {
        guard let peers, !peers.isEmpty else { return true }
        return peers.contains { peer in
            if let block = peer.ipBlock { return block.mayHoldPods }
            if let selector = peer.namespaceSelector {
                guard mayMatch(selector, pod.namespace) else { return false }
            } else if pod.namespace != namespace {
                return false
            }
            return peer.podSelector?.matches(pod.labels) ?? true
        }
    }

    private func covers(_ peer: NetworkingV1.NetworkPolicyPeer, _ outsider: Outsider, from namespace: String?) -> Bool {
        if peer.ipBlock != nil { return true }
        guard case .controller(let controllerNamespace) = outsider else { return false }
        guard let controllerNamespace else { return peer.namespaceSelector != nil }
        guard let selector = peer.namespaceSelector else { return controllerNamespace == namespace }
        return mayMatch(selector, controllerNamespace)
    }

    /// Whether a namespace is selected as far as its labels are known; every namespace has its name as a label.
    private func mayMatch(_ selector: MetaV1.LabelSelector, _ namespace: String?) -> Bool {
        guard let namespace else { return true }
        if let labels = namespaceLabels[namespace] { return selector.matches(labels) }
        return selector.restricted(to: [Self.nameLabel]).matches([Self.nameLabel: namespace])
    }
}

extension NetworkingV1.NetworkPolicy {
    /// Whether it decides what comes in: the API's default.
    package var isolatesIngress: Bool { spec.policyTypes.map { $0.contains(.ingress) } ?? true }

    /// Whether it decides what goes out: by default, where it has rules for that.
    package var isolatesEgress: Bool {
        spec.policyTypes.map { $0.contains(.egress) } ?? (spec.egress?.isEmpty == false)
    }
}

extension NetworkingV1.IPBlock {
    private static let privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"].compactMap {
        try? CIDR($0)
    }

    /// Whether addresses of pods can be in it: those of most clusters are private ones.
    fileprivate var mayHoldPods: Bool {
        guard let block = try? CIDR(cidr) else { return true }
        let exceptions = (except ?? []).compactMap { try? CIDR($0) }
        return Self.privateNetworks.contains { network in
            let common = block.contains(network) ? network : block
            return (network.contains(block) || block.contains(network))
                && !exceptions.contains { $0.contains(common) }
        }
    }
}
