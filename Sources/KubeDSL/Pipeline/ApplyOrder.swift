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
        let keys = objects.enumerated().map { offset, declared in
            Key(
                rank: rank(of: declared.object.groupVersionKind.kind),
                name: declared.object.metadata.name ?? "", kind: declared.object.groupVersionKind.kind,
                namespace: declared.object.metadata.namespace ?? "", offset: offset)
        }
        return keys.sorted().map { objects[$0.offset] }
    }

    private struct Key: Comparable {
        let rank: Int
        let name: String
        let kind: String
        let namespace: String
        let offset: Int

        static func < (left: Key, right: Key) -> Bool {
            (left.rank, left.name, left.kind, left.namespace, left.offset)
                < (right.rank, right.name, right.kind, right.namespace, right.offset)
        }
    }
}
