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
        let policies = TrafficPolicies(resolved)
        var waivers: [String: Waiver] = [:]
        for (namespace, traffic) in trafficByNamespace {
            if traffic.contains(where: { $0.reasonForNoPolicies == nil }) {
                addPolicies(of: traffic, policies)
            } else if policy.asks(for: UnisolatedPods().rule), let first = traffic.first,
                let reason = first.reasonForNoPolicies
            {
                waivers[namespace] = Waiver(.unisolatedPods, because: reason, at: first.settings.location)
            }
        }
        if !waivers.isEmpty { waive { PodReference($0).flatMap { waivers[$0.namespace ?? ""] } } }
    }

    /// What is declared for each namespace, be it in several places, in the order of declaration.
    private var trafficByNamespace: [(namespace: String, traffic: [DeclaredTraffic])] {
        var known: [String: Int] = [:]
        var grouped: [(namespace: String, traffic: [DeclaredTraffic])] = []
        for declared in traffic {
            let namespace = declared.namespace ?? ""
            if let place = known[namespace] {
                grouped[place].traffic.append(declared)
            } else {
                known[namespace] = grouped.count
                grouped.append((namespace, [declared]))
            }
        }
        return grouped
    }

    /// The policies of one namespace.
    private mutating func addPolicies(of traffic: [DeclaredTraffic], _ policies: TrafficPolicies) {
        guard let first = traffic.first else { return }
        var settings = first.settings
        for other in traffic.dropFirst() {
            settings.patches += other.settings.patches
            settings.waivers += other.settings.waivers
        }
        within(namespace: first.namespace, labels: first.labels) { inner in
            inner.add(policies.objects(in: first.namespace, first.labels, of: settings), of: settings)
        }
    }
}
