package import KubernetesModel

/// The order in which objects can be applied: what others need comes first.
package enum ApplyOrder {
    /// Namespaces, definitions, access, configuration, claims, Services, workloads, scaling, policies, routes, webhooks;
    /// kinds that are not listed come before the workloads that may need them.
    private static let ranks: [String: Int] = {
        let stages: [[String]] = [
            ["Namespace"],
            ["CustomResourceDefinition"],
            ["PriorityClass", "StorageClass", "IngressClass", "RuntimeClass", "ResourceQuota", "LimitRange"],
            ["ServiceAccount"],
            ["ClusterRole", "Role"],
            ["ClusterRoleBinding", "RoleBinding"],
            ["ConfigMap", "Secret"],
            ["PersistentVolume", "PersistentVolumeClaim"],
            ["Service"],
            [],
            ["StatefulSet", "DaemonSet", "Deployment", "ReplicaSet", "Pod", "Job", "CronJob"],
            ["HorizontalPodAutoscaler", "PodDisruptionBudget"],
            ["NetworkPolicy"],
            ["Ingress"],
            // They ask what runs by then, and what comes after them waits for its answer.
            ["APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
        ]
        return Dictionary(
            uniqueKeysWithValues: stages.enumerated().flatMap { rank, kinds in kinds.map { ($0, rank) } })
    }()

    private static let rankOfOthers = 9

    /// The stage in which objects of a kind are applied.
    package static func rank(of kind: String) -> Int { ranks[kind] ?? rankOfOthers }

    /// By stage, then by name, kind and namespace; equal ones stay in the order of their declaration.
    package static func sorted(_ objects: [DeclaredObject]) -> [DeclaredObject] {
        var groups = Groups()
        for run in runs(of: objects) {
            for offset in run.offsets {
                let object = objects[offset].object
                groups.add(offset, kind: object.groupVersionKind.kind, name: object.metadata.name ?? "")
            }
        }
        let ordered = groups.all.map { (rank: rank(of: $0.kind), group: $0) }
            .sorted { ($0.rank, $0.group.name, $0.group.kind) < ($1.rank, $1.group.name, $1.group.kind) }
        var sorted: [DeclaredObject] = []
        sorted.reserveCapacity(objects.count)
        for (_, group) in ordered {
            for offset in group.offsets { sorted.append(objects[offset]) }
        }
        return sorted
    }

    /// Objects of one namespace that are declared one after the other.
    private struct Run {
        let namespace: String
        var offsets: Range<Int>
    }

    /// By namespace, those of one in the order of their declaration. A stack declares namespace by namespace, so that
    /// few runs have to be put in order where many objects would.
    private static func runs(of objects: [DeclaredObject]) -> [Run] {
        var runs: [Run] = []
        for offset in objects.indices {
            let namespace = objects[offset].object.metadata.namespace ?? ""
            if let last = runs.indices.last, runs[last].namespace == namespace {
                runs[last].offsets = runs[last].offsets.lowerBound..<offset + 1
            } else {
                runs.append(Run(namespace: namespace, offsets: offset..<offset + 1))
            }
        }
        return runs.sorted { ($0.namespace, $0.offsets.lowerBound) < ($1.namespace, $1.offsets.lowerBound) }
    }

    /// Objects of one kind and name, which are put in order together: where a stack is stamped many times, they are few.
    private struct Group {
        let kind: String
        let name: String
        var offsets: [Int] = []
        /// The group that came after this one last time, and mostly does again; the first before there was any.
        var next = 0
    }

    private struct Groups {
        private(set) var all: [Group] = []
        private var places: [String: [String: Int]] = [:]
        private var last = 0

        mutating func add(_ offset: Int, kind: String, name: String) {
            let place = place(of: kind, name)
            all[place].offsets.append(offset)
            all[last].next = place
            last = place
        }

        private mutating func place(of kind: String, _ name: String) -> Int {
            if all.indices.contains(last) {
                let next = all[last].next
                if all[next].kind == kind, all[next].name == name { return next }
            }
            if let known = places[kind]?[name] { return known }
            places[kind, default: [:]][name] = all.count
            all.append(Group(kind: kind, name: name))
            return all.count - 1
        }
    }
}
