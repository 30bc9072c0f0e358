package import KubernetesModel
import ManifestChecks

/// The network policies of one namespace: one that denies all, and one for each workload that takes part in a flow.
package struct TrafficPolicies {
    private let flows: [ResolvedFlow]
    /// The same, by who is at their ends: a walk for each workload would cost a large stack quadratic time.
    private let entering: [TrafficFlow.End: [ResolvedFlow]]
    private let leaving: [TrafficFlow.End: [ResolvedFlow]]
    private let namespace: String?
    private let labels: Labels

    package init(_ flows: [ResolvedFlow], namespace: String?, labels: Labels) {
        self.flows = flows
        entering = Dictionary(grouping: flows) { $0.target.record }
        leaving = Dictionary(grouping: flows) { $0.source.record }
        self.namespace = namespace
        self.labels = labels
    }

    package func objects(of settings: DeclarationSettings) -> [DeclaredObject] {
        let deny = settings.declared(
            policy("default-deny", labels.common, MetaV1.LabelSelector(), entering: [], leaving: [Self.dns]))
        var objects = [deny]
        var known: Set<String> = []
        for end in flows.flatMap({ [$0.source, $0.target] }) {
            guard case .workload(let name, namespace) = end.record, let selected = end.labels(in: namespace),
                known.insert(name).inserted
            else { continue }
            objects.append(object(of: name, MetaV1.LabelSelector(matchLabels: selected), end.record, settings))
        }
        return objects
    }

    private func object(
        of workload: String, _ selector: MetaV1.LabelSelector, _ end: TrafficFlow.End, _ settings: DeclarationSettings
    ) -> DeclaredObject {
        var origins = Origins()
        let (entering, leaving) = (entering[end] ?? [], leaving[end] ?? [])
        for (index, flow) in entering.enumerated() { origins.record("spec.ingress", index, at: flow.location) }
        for (index, flow) in leaving.enumerated() { origins.record("spec.egress", index, at: flow.location) }
        let object = policy(
            workload, labels.labels(ofWorkload: workload), selector,
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
