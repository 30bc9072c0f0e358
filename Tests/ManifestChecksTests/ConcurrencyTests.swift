import ManifestChecks
import Testing

@Suite("Work on all cores")
struct ConcurrencyTests {
    @Test("gives the same as work on one", arguments: [0, 1, 7, 8, 9, 1000], [1, 8, 5000])
    func map(count: Int, size: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.concurrentMap(atATime: size) { "\($0)" } == numbers.map { "\($0)" })
    }

    @Test("changes each element in its place, and shared storage for its holder alone")
    func update() {
        let before = Array(repeating: ["a"], count: 1000)
        var after = before
        after.updateConcurrently { index, element in element.append("\(index)") }
        #expect(after == (0..<1000).map { ["a", "\($0)"] })
        #expect(before.allSatisfy { $0 == ["a"] })
    }
}
