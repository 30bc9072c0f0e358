public import KubernetesModel

extension RuleID {
    /// More pooled connections, at the largest scale, than the database takes.
    public static let exhaustedConnections: RuleID = "exhausted-connections"
}

/// Each pod keeps a pool of connections; at the largest scale the database must still take them all.
package struct ExhaustedConnections: Check {
    package let rule = Rule(
        .exhaustedConnections,
        "at the largest scale, the pods' pools of connections are no more than the database takes",
        why: "the pods that are added under load are refused by the database, just then",
        remedy: "lower the pool size or the maximum of the autoscaler, or put a pooler before the database",
        rows: ["HPA-15"],
        wrong: "Cluster(databaseConnections: 100) with 20 pods whose DB_POOL_SIZE is 10",
        right: "the same with 10 pods")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let limit = graph.cluster.databaseConnections else { return [] }
        let pools = WorkloadDemand.all(in: graph).flatMap { workload in
            workload.pod.containers.flatMap { container in
                Self.pools(of: container, in: workload.pod, graph).map { size, path in
                    (workload: workload, path: path, connections: size * workload.maximum)
                }
            }
        }
        let total = pools.reduce(0) { $0 + $1.connections }
        guard total > limit, let largest = pools.max(by: { $0.connections < $1.connections }) else { return [] }
        let notes = pools.map { pool in
            Finding.Note(
                "\(pool.workload.pod.workload) opens \(pool.connections) with \(pool.workload.maximum) pods",
                at: pool.workload.pod.declared.location(of: pool.path))
        }
        return [
            Finding(
                rule,
                "at the largest scale the pods open \(total) connections to the database, which takes \(limit); "
                    + "most are of \(largest.workload.pod.workload)",
                in: largest.workload.pod.declared, path: largest.path, notes: notes)
        ]
    }

    /// The sizes of the pools that the container is told to keep: variables such as `DB_POOL_SIZE`.
    private static func pools(
        of container: ContainerReference, in pod: PodReference, _ graph: ResourceGraph
    ) -> [(size: Int, path: String)] {
        (container.container.env ?? []).enumerated().compactMap { index, variable in
            guard variable.name.uppercased().hasSuffix("POOL_SIZE") else { return nil }
            let text = variable.value ?? configured(variable.valueFrom?.configMapKeyRef, in: pod, graph)
            return text.flatMap(Int.init).map { ($0, "\(container.path).env[\(index)]") }
        }
    }

    private static func configured(
        _ key: CoreV1.ConfigMapKeySelector?, in pod: PodReference, _ graph: ResourceGraph
    ) -> String? {
        guard let key else { return nil }
        let reference = ObjectReference(
            CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: key.name, namespace: pod.namespace)))
        return (graph[reference]?.object as? CoreV1.ConfigMap)?.data?[key.key]
    }
}
