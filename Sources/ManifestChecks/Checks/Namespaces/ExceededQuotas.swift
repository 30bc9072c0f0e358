public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// Objects that together exceed a quota of their namespace.
    public static let exceededQuotas: RuleID = "exceeded-quotas"
}

/// What the workloads of a namespace take at their largest scale fits into its quotas.
package struct ExceededQuotas: Check {
    package let rule = Rule(
        .exceededQuotas, "at their largest scale, the workloads of a namespace fit into its quotas",
        why: "the quota refuses the pods beyond it, in the middle of an update or of a peak",
        remedy: "raise the quota, or lower replicas and requests",
        rows: ["NSP-04"],
        wrong: "a ResourceQuota of 2 pods, and .autoscaled(min: 2, max: 5, .cpu(70))",
        right: "a ResourceQuota of 10 pods")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let quotas = graph.all(CoreV1.ResourceQuota.self).filter { $0.object.spec?.isForAll == true }
        guard !quotas.isEmpty else { return [] }
        let usage = Self.usage(in: graph)
        return quotas.flatMap { quota, declared in
            (quota.spec?.hard ?? [:]).compactMap { key, amount in
                let fullKey = CountedResource(key)?.key ?? key
                guard let used = usage[quota.metadata.namespace]?[fullKey],
                    let limit = try? ParsedQuantity(amount.text),
                    limit < used
                else { return nil }
                return Finding(
                    rule,
                    "namespace '\(quota.metadata.namespace ?? "")' takes \(used) of \(key) at its largest scale; "
                        + "\(ObjectReference(quota)) allows \(amount.text)",
                    in: declared, path: "spec.hard[\(key)]")
            }
        }
    }

    /// What is taken at least: Jobs and DaemonSets, whose pods cannot be counted here, are left out.
    private static func usage(in graph: ResourceGraph) -> [String?: [String: ParsedQuantity]] {
        var usage: [String?: [String: ParsedQuantity]] = [:]
        func add(_ key: String, _ amount: ParsedQuantity, in namespace: String?) {
            usage[namespace, default: [:]][key] = usage[namespace]?[key].map { $0 + amount } ?? amount
        }
        func count(_ key: String, _ number: Int, in namespace: String?) {
            if let amount = try? ParsedQuantity(String(max(0, number))) { add(key, amount, in: namespace) }
        }
        let scales = graph.scales
        let counted = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"].compactMap(
            CountedResource.init)
        for pod in graph.pods {
            guard let pods = pod.isBare ? 1 : scales[pod.workload]?.maximum else { continue }
            count("pods", pods, in: pod.namespace)
            for resource in counted {
                for container in pod.runningContainers.map(\.container) {
                    guard let amount = container.resources.flatMap(resource.amount),
                        let quantity = try? ParsedQuantity(amount.text)
                    else { continue }
                    add(resource.key, quantity * pods, in: pod.namespace)
                }
            }
            if let set = pod.declared.object as? AppsV1.StatefulSet {
                let templates = set.spec.volumeClaimTemplates?.count ?? 0
                count("persistentvolumeclaims", templates * pods, in: pod.namespace)
            }
        }
        for declared in graph.objects {
            let namespace = declared.object.metadata.namespace
            switch declared.object {
            case is CoreV1.PersistentVolumeClaim: count("persistentvolumeclaims", 1, in: namespace)
            case is CoreV1.ConfigMap: count("configmaps", 1, in: namespace)
            case let service as CoreV1.Service:
                count("services", 1, in: namespace)
                if service.spec.type == .nodePort {
                    count("services.nodeports", service.spec.ports?.count ?? 0, in: namespace)
                }
                if service.spec.type == .loadBalancer { count("services.loadbalancers", 1, in: namespace) }
            default: break
            }
        }
        return usage
    }
}
