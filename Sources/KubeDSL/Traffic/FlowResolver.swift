package import KubernetesModel
package import ManifestChecks

/// Finds the workloads that flows name among the objects of a stack.
package struct FlowResolver {
    private struct Home {
        let namespace: String?
        let instance: String?
    }

    /// By the workload's name and its namespace.
    private var homes: [String: [String: Home]] = [:]
    private let ingressNamespace: String

    package init(_ objects: [DeclaredObject], _ cluster: Cluster) {
        ingressNamespace = cluster.ingressNamespace ?? "ingress-nginx"
        for pod in objects.lazy.compactMap(PodReference.init) {
            guard let name = pod.labels[Labels.nameKey] else { continue }
            // Of two in one namespace the first is meant.
            guard homes[name]?[pod.namespace ?? ""] == nil else { continue }
            homes[name, default: [:]][pod.namespace ?? ""] = Home(
                namespace: pod.namespace, instance: pod.labels[Labels.instanceKey])
        }
    }

    /// The flow of a `Traffic` in the namespace; a workload that is not there is looked for in the others.
    package func resolve(_ flow: Flow, in namespace: String?) -> Result<ResolvedFlow, UnknownWorkload> {
        do throws(UnknownWorkload) {
            return .success(
                ResolvedFlow(
                    source: try resolve(flow.source, in: namespace), target: try resolve(flow.target, in: namespace),
                    ports: flow.ports, location: flow.location))
        } catch {
            return .failure(error)
        }
    }

    private func resolve(_ end: FlowEnd, in namespace: String?) throws(UnknownWorkload) -> ResolvedEnd {
        switch end.kind {
        case .workload(let name):
            let home = try home(of: name, from: namespace)
            var labels: OrderedMap<String> = [Labels.nameKey: name]
            labels[Labels.instanceKey] = home.instance
            return ResolvedEnd(
                .workload(name: name, namespace: home.namespace), .pods(namespace: home.namespace, labels: labels))
        case .external(let name, let blocks): return ResolvedEnd(.external(name: name), .blocks(blocks.lowered))
        case .ingressController(let labels):
            return ResolvedEnd(
                .ingressController(namespace: ingressNamespace), .pods(namespace: ingressNamespace, labels: labels))
        case .pods(let namespace, let labels):
            let known = labels.map { "\($0.key)=\($0.value)" }
            return ResolvedEnd(.pods(namespace: namespace, labels: known), .pods(namespace: namespace, labels: labels))
        case .addresses(.public): return ResolvedEnd(.internet, .blocks(NetworkBlocks.public.lowered))
        case .addresses(let blocks):
            return ResolvedEnd(.addresses(blocks.lowered.map(\.cidr)), .blocks(blocks.lowered))
        case .anywhere: return ResolvedEnd(.internet, .everybody)
        }
    }

    private func home(of name: String, from namespace: String?) throws(UnknownWorkload) -> Home {
        let homes = homes[name] ?? [:]
        if let home = homes[namespace ?? ""] { return home }
        guard let home = homes.values.first, homes.count == 1 else {
            throw UnknownWorkload(name: name, namespaces: homes.keys.sorted())
        }
        return home
    }
}
