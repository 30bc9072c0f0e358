public import KubernetesModel

extension RuleID {
    /// A pod without a request or limit that a quota counts.
    public static let uncountablePods: RuleID = "uncountable-pods"
}

/// A quota on a resource refuses every pod that does not say how much of it it takes.
package struct UncountablePods: Check {
    package let rule = Rule(
        .uncountablePods, "every container has the requests and limits that a quota of its namespace counts",
        why: "the quota refuses the pod",
        remedy: "give the container the amount, or the namespace a LimitRange with a default",
        rows: ["NSP-03"],
        wrong: "a ResourceQuota of limits.memory, and a container without a memory limit",
        right: "Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var quotas: [String?: [(counted: CountedResource, declared: DeclaredObject)]] = [:]
        for (quota, declared) in graph.all(CoreV1.ResourceQuota.self) where quota.spec?.isForAll == true {
            for key in quota.spec?.hard?.keys ?? [] {
                // Of other resources a quota counts what it is told, and refuses nobody.
                guard let counted = CountedResource(key), ["cpu", "memory"].contains(counted.name) else { continue }
                quotas[quota.metadata.namespace, default: []].append((counted, declared))
            }
        }
        guard !quotas.isEmpty else { return [] }
        let defaults = LimitDefaults(graph)
        return graph.pods.flatMap { pod -> [Finding] in
            (quotas[pod.namespace] ?? []).compactMap { counted, declared in
                let hasDefault =
                    counted.isLimit
                    ? defaults.limits(counted.name, in: pod.namespace)
                    : defaults.requests(counted.name, in: pod.namespace)
                guard pod.spec.resources.flatMap(counted.amount) == nil, !hasDefault,
                    let lacking = pod.containers.first(where: {
                        $0.container.resources.flatMap(counted.amount) == nil
                    })
                else { return nil }
                return Finding(
                    rule,
                    "container '\(lacking.container.name)' of \(pod.workload) has no \(counted.description), "
                        + "which \(ObjectReference(declared.object)) counts",
                    in: pod.declared, path: "\(lacking.path).resources",
                    notes: [Finding.Note("the quota is declared here", at: declared.declaration)])
            }
        }
    }
}
