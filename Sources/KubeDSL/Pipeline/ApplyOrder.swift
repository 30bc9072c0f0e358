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
    ///
    /// Objects of one name and kind are put in order together: where a stack is stamped many times, those are few.
    package static func sorted(_ objects: [DeclaredObject]) -> [DeclaredObject] {
        var members: [String: [String: [Member]]] = [:]
        for (offset, declared) in objects.enumerated() {
            let (kind, metadata) = (declared.object.groupVersionKind.kind, declared.object.metadata)
            members[kind, default: [:]][metadata.name ?? "", default: []]
                .append(Member(namespace: metadata.namespace ?? "", offset: offset))
        }
        let groups = members.flatMap { kind, names in
            names.map { (rank: rank(of: kind), name: $0.key, kind: kind, members: $0.value) }
        }
        return groups.sorted { ($0.rank, $0.name, $0.kind) < ($1.rank, $1.name, $1.kind) }
            .flatMap { $0.members.sorted().map { objects[$0.offset] } }
    }

    private struct Member: Comparable {
        let namespace: String
        let offset: Int

        static func < (left: Member, right: Member) -> Bool {
            (left.namespace, left.offset) < (right.namespace, right.offset)
        }
    }
}
