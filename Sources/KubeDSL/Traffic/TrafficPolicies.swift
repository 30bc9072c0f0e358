package import KubernetesModel
import ManifestChecks

/// The network policies of a namespace: one that denies all, and one for each workload that takes part in a flow.
package struct TrafficPolicies {
    // By who is at their ends, and in which namespace: a walk for each would cost a large stack quadratic time.
    private let entering: [TrafficFlow.End: [ResolvedFlow]]
    private let leaving: [TrafficFlow.End: [ResolvedFlow]]
    private var workloads: [String: [Participant]] = [:]

    /// A workload at an end of some flow.
    private struct Participant {
        let name: String
        let selector: MetaV1.LabelSelector
        let end: TrafficFlow.End
    }

    /// - Parameter flows: of all namespaces.
    package init(_ flows: [ResolvedFlow]) {
        entering = Dictionary(grouping: flows) { $0.target.record }
        leaving = Dictionary(grouping: flows) { $0.source.record }
        var known: Set<TrafficFlow.End> = []
        for end in flows.flatMap({ [$0.source, $0.target] }) {
            guard case .workload(let name, let namespace) = end.record, let selected = end.workloadLabels,
                known.insert(end.record).inserted
            else { continue }
            let selector = MetaV1.LabelSelector(matchLabels: selected)
            workloads[namespace ?? "", default: []].append(Participant(name: name, selector: selector, end: end.record))
        }
    }

    /// The policies of one namespace.
    package func objects(in namespace: String?, _ labels: Labels, of settings: DeclarationSettings) -> [DeclaredObject]
    {
        let deny = settings.declared(
            policy("default-deny", labels.common, MetaV1.LabelSelector(), entering: [], leaving: [Self.dns]))
        return [deny] + (workloads[namespace ?? ""] ?? []).map { object(of: $0, in: namespace, labels, settings) }
    }

    private func object(
        of workload: Participant, in namespace: String?, _ labels: Labels, _ settings: DeclarationSettings
    ) -> DeclaredObject {
        var origins = Origins()
        let (entering, leaving) = (entering[workload.end] ?? [], leaving[workload.end] ?? [])
        for (index, flow) in entering.enumerated() { origins.record("spec.ingress", index, at: flow.location) }
        for (index, flow) in leaving.enumerated() { origins.record("spec.egress", index, at: flow.location) }
        let object = policy(
            workload.name, labels.labels(ofWorkload: workload.name), workload.selector,
            entering: entering.map { flow in
                NetworkingV1.NetworkPolicyIngressRule(
                    ports: flow.ports.map(\.lowered), from: flow.source.peers(in: namespace))
            },
            leaving: leaving.map { flow in
                NetworkingV1.NetworkPolicyEgressRule(
                    ports: flow.ports.map(\.lowered), to: flow.target.peers(in: namespace))
            } + [Self.dns])
        return settings.declared(object, origins: origins)
    }

    private func policy(
        _ name: String, _ labels: OrderedMap<String>, _ selector: MetaV1.LabelSelector,
        entering: [NetworkingV1.NetworkPolicyIngressRule], leaving: [NetworkingV1.NetworkPolicyEgressRule]
    ) -> NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: name, labels: labels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: selector, ingress: entering.isEmpty ? nil : entering, egress: leaving,
                policyTypes: [.ingress, .egress]))
    }

    /// Without names no connection comes about.
    private static let dns = NetworkingV1.NetworkPolicyEgressRule(
        ports: [CoreV1.TransportProtocol.udp, .tcp].map {
            NetworkingV1.NetworkPolicyPort(protocol: $0, port: .int(53))
        },
        to: [NetworkingV1.NetworkPolicyPeer(namespaceSelector: ResolvedEnd.selector(ofNamespace: "kube-system"))])
}
