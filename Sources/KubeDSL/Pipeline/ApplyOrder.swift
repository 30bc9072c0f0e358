package import KubernetesModel

/// The order in which objects can be applied: what others need comes first.
package enum ApplyOrder {
    /// Namespaces, definitions, access, configuration, claims, Services, workloads, scaling, policies, routes;
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
        for (offset, declared) in objects.enumerated() {
            let metadata = declared.object.metadata
            groups.add(
                Member(namespace: metadata.namespace ?? "", offset: offset),
                kind: declared.object.groupVersionKind.kind, name: metadata.name ?? "")
        }
        return groups.all.map { (rank: rank(of: $0.kind), group: $0) }
            .sorted { ($0.rank, $0.group.name, $0.group.kind) < ($1.rank, $1.group.name, $1.group.kind) }
            .flatMap { $0.group.members.sorted().map { objects[$0.offset] } }
    }

    private struct Member: Comparable {
        let namespace: String
        let offset: Int

        static func < (left: Member, right: Member) -> Bool {
            (left.namespace, left.offset) < (right.namespace, right.offset)
        }
    }

    /// Objects of one kind and name, which are put in order together: where a stack is stamped many times, they are few.
    private struct Group {
        let kind: String
        let name: String
        var members: [Member] = []
        /// The group that came after this one last time, and mostly does again; the first before there was any.
        var next = 0
    }

    private struct Groups {
        private(set) var all: [Group] = []
        private var places: [String: [String: Int]] = [:]
        private var last = 0

        mutating func add(_ member: Member, kind: String, name: String) {
            let place = place(of: kind, name)
            all[place].members.append(member)
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
