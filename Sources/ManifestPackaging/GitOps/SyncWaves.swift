/// In which wave Argo CD applies an object: a wave waits until the one before it is healthy.
package struct SyncWaves {
    package static let annotation = "argocd.argoproj.io/sync-wave"

    /// The rank of the stage that workloads are applied in.
    private let workloadRank: Int
    private let startOrder: [String: Int]

    private let last: Int

    /// - Parameter startOrder: names of the workloads that start together, one group after the other. Default: all at once.
    package init(workloadRank: Int, startOrder: [[String]] = []) {
        self.workloadRank = workloadRank
        let places = startOrder.enumerated().flatMap { place, names in names.map { ($0, place) } }
        self.startOrder = Dictionary(places) { first, _ in first }
        last = max(startOrder.count - 1, 0)
    }

    /// - Parameter rank: of the object's stage in the order in which objects can be applied.
    package func wave(rank: Int, name: String) -> Int {
        if rank < workloadRank { return rank }
        // Workloads that the order does not mention start with the last ones of it.
        return rank == workloadRank ? rank + (startOrder[name] ?? last) : rank + last
    }

    /// The wave of a network policy: before the workloads, for new pods that an older policy cuts off would never be
    /// healthy, and the newer one would wait for them.
    package func wave(ofPolicy rank: Int) -> Int { min(rank, workloadRank - 1) }

    /// The wave of a claim: with the first workload that mounts it, for many a class makes the volume only for a pod,
    /// and a claim without a volume is not healthy.
    ///
    /// - Parameter rank: of the stage in which a claim comes that no workload of these mounts.
    package func wave(ofClaimFor workloads: [String], else rank: Int) -> Int {
        workloads.map { wave(rank: workloadRank, name: $0) }.min() ?? wave(rank: rank, name: "")
    }
}
