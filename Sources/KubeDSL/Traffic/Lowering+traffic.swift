import KubernetesModel
package import ManifestChecks

extension Lowering {
    /// Turns the declared traffic into flows between workloads that exist, and into network policies.
    ///
    /// - Parameter policy: whether pods without network policies would be reported, and so need a reason.
    package mutating func settleTraffic(in cluster: Cluster, under policy: Policy) {
        guard !traffic.isEmpty else { return }
        let resolver = FlowResolver(objects, cluster)
        var resolved: [ResolvedFlow] = []
        for declared in traffic {
            for flow in declared.flows {
                switch resolver.resolve(flow, in: declared.namespace) {
                case .success(let flow): resolved.append(flow)
                case .failure(let unknown): add(Finding(.flowWithoutWorkload, unknown.message, at: flow.location))
                }
            }
        }
        flows = resolved.flatMap(\.records)
        var settled: Set<String?> = []
        for declared in traffic where settled.insert(declared.namespace).inserted {
            let all = traffic.filter { $0.namespace == declared.namespace }
            if all.contains(where: { $0.reasonForNoPolicies == nil }) {
                addPolicies(of: all, resolved)
            } else if policy.asks(for: UnisolatedPods().rule) {
                waiveIsolation(of: declared)
            }
        }
    }

    /// The policies of one namespace, whose traffic may be declared in several places.
    private mutating func addPolicies(of traffic: [DeclaredTraffic], _ flows: [ResolvedFlow]) {
        guard let first = traffic.first else { return }
        var settings = first.settings
        for other in traffic.dropFirst() {
            settings.patches += other.settings.patches
            settings.waivers += other.settings.waivers
        }
        within(namespace: first.namespace, labels: first.labels) { inner in
            let policies = TrafficPolicies(flows, namespace: first.namespace, labels: first.labels)
            inner.add(policies.objects(of: settings), of: settings)
        }
    }

    private mutating func waiveIsolation(of traffic: DeclaredTraffic) {
        guard let reason = traffic.reasonForNoPolicies else { return }
        let waiver = Waiver(.unisolatedPods, because: reason, at: traffic.settings.location)
        waive(waiver) { PodReference($0)?.namespace == traffic.namespace }
    }
}
