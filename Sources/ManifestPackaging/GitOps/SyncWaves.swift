/// In which wave Argo CD applies an object: a wave waits until the one before it is healthy.
package struct SyncWaves {
    package static let annotation = "argocd.argoproj.io/sync-wave"

    /// The rank of the stage that workloads are applied in.
    private let workloadRank: Int
    private let startOrder: [String: Int]

    /// - Parameter startOrder: names of workloads, in the order in which they have to start. Default: all at once.
    package init(workloadRank: Int, startOrder: [String] = []) {
        self.workloadRank = workloadRank
        self.startOrder = Dictionary(startOrder.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// - Parameter rank: of the object's stage in the order in which objects can be applied.
    package func wave(rank: Int, name: String) -> Int {
        if rank < workloadRank { return rank }
        // Workloads that the order does not mention start with the last ones of it.
        let last = max(startOrder.count - 1, 0)
        return rank == workloadRank ? rank + (startOrder[name] ?? last) : rank + last
    }
}
