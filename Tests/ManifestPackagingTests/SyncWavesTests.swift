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
}
