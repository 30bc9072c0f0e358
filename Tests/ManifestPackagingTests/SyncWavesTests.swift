import ManifestPackaging
import Testing

@Suite struct SyncWavesTests {
    private let waves = SyncWaves(workloadRank: 10, startOrder: [["redis"], ["mcp-server"], ["backend"]])

    @Test(arguments: [
        (8, "redis", 8), (10, "redis", 10), (10, "mcp-server", 11), (10, "backend", 12), (10, "frontend", 12),
        (11, "redis", 13), (13, "todo-app", 15),
    ])
    func `starts workloads one after the other and the rest around them`(rank: Int, name: String, wave: Int) {
        #expect(waves.wave(rank: rank, name: name) == wave)
    }

    @Test func `starts all workloads at once where no order is known`() {
        let waves = SyncWaves(workloadRank: 10)
        #expect([10, 11].map { waves.wave(rank: $0, name: "any") } == [10, 11])
    }

    @Test func `opens the network before the workloads, whatever their order`() {
        #expect([12, 5].map { waves.wave(ofPolicy: $0) } == [9, 5])
    }

    private static let claims: [(workloads: [String], wave: Int)] = [
        (["backend", "mcp-server"], 11), (["redis"], 10), (["frontend"], 12), ([], 15),
    ]

    @Test(arguments: claims)
    func `makes a claim with the first workload that mounts it, or last`(workloads: [String], wave: Int) {
        #expect(waves.wave(ofClaimFor: workloads, else: 13) == wave)
    }
}
