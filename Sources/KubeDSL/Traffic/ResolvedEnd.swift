package import KubernetesModel
package import ManifestChecks

/// One side of a flow, and how a network policy names it.
package struct ResolvedEnd: Sendable {
    package enum Peers: Sendable {
        case pods(namespace: String?, labels: OrderedMap<String>)
        case blocks([NetworkingV1.IPBlock])
        case everybody
    }

    package let record: TrafficFlow.End
    private let peers: Peers

    package init(_ record: TrafficFlow.End, _ peers: Peers) {
        self.record = record
        self.peers = peers
    }

    /// The labels of its pods, where they are pods of a workload; nil otherwise.
    package var workloadLabels: OrderedMap<String>? {
        guard case .workload = record, case .pods(_, let labels) = peers else { return nil }
        return labels
    }

    /// The peers of a rule in a policy of the namespace; nil: everybody.
    package func peers(in namespace: String?) -> [NetworkingV1.NetworkPolicyPeer]? {
        switch peers {
        case .pods(namespace, let labels):
            return [NetworkingV1.NetworkPolicyPeer(podSelector: MetaV1.LabelSelector(matchLabels: labels))]
        case .pods(let other, let labels):
            return [
                NetworkingV1.NetworkPolicyPeer(
                    podSelector: labels.isEmpty ? nil : MetaV1.LabelSelector(matchLabels: labels),
                    namespaceSelector: other.map(Self.selector(ofNamespace:)))
            ]
        case .blocks(let blocks): return blocks.map { NetworkingV1.NetworkPolicyPeer(ipBlock: $0) }
        case .everybody: return nil
        }
    }

    /// Every namespace has its name as a label.
    /// [Automatic labelling](https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/)
    package static func selector(ofNamespace name: String) -> MetaV1.LabelSelector {
        MetaV1.LabelSelector(matchLabels: ["kubernetes.io/metadata.name": name])
    }
}
