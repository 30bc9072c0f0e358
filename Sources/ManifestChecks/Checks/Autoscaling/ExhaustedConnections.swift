public import KubernetesModel

extension RuleID {
    /// More pooled connections, at the largest scale, than the database takes.
    public static let exhaustedConnections: RuleID = "exhausted-connections"
}

/// Each pod keeps a pool of connections; at the largest scale the database must still take them all.
package struct ExhaustedConnections: Check {
    package let rule = Rule(
        .exhaustedConnections,
        "at the largest scale, in the midst of an update, the pods' connections are no more than the database takes",
        why: "the pods that are added under load are refused by the database, just then; counted are *POOL_SIZE and "
            + "its *MAX_OVERFLOW or *POOL_OVERFLOW of every pod and of those that an update adds, and 1 for a Job that "
            + "has the database's key; a migration in an init container ends before its pod's pool opens",
        remedy: "lower the pool size, the surge or the maximum of the autoscaler, or put a pooler before the database",
        rows: ["HPA-15"],
        wrong: "Cluster(databaseConnections: 100) with 20 pods whose DB_POOL_SIZE is 10",
        right: "the same with 8 pods, and a surge of 2")

    private struct Use {
        let workload: WorkloadDemand
        let pool: ConnectionPool

        var pods: Int { workload.maximum }
        var surge: Int { workload.pod.surge(beyond: pods) }
        var connections: Int { pool.connections * (pods + surge) }
    }

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let limit = graph.cluster.databaseConnections else { return [] }
        let uses = WorkloadDemand.all(in: graph).compactMap { workload in
            ConnectionPool(of: workload.pod, in: graph).map { Use(workload: workload, pool: $0) }
        }
        let total = uses.reduce(0) { $0 + $1.connections }
        guard total > limit, let largest = uses.max(by: { $0.connections < $1.connections }) else { return [] }
        let notes = uses.map { use in
            let surge = use.surge == 0 ? "" : " and \(use.surge) more in an update"
            return Finding.Note(
                "\(use.workload.pod.workload) opens \(use.connections) with \(use.pods) pods\(surge)",
                at: use.workload.pod.declared.location(of: use.pool.path))
        }
        return [
            Finding(
                rule,
                "at the largest scale the pods open \(total) connections to the database, which takes \(limit); "
                    + "most are of \(largest.workload.pod.workload)",
                in: largest.workload.pod.declared, path: largest.pool.path, notes: notes)
        ]
    }
}
