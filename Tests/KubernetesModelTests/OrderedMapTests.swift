import KubernetesModel
import Testing

struct OrderedMapTests {
    @Test func `entries keep the order in which they were set`() {
        var map: OrderedMap = ["b": 1, "a": 2]
        map["c"] = 3
        map["b"] = 4
        #expect(map.keys == ["b", "a", "c"])
        #expect(map.values == [4, 2, 3])
    }

    @Test func `a key that comes twice keeps its place and takes the later value`() {
        let map = OrderedMap([(key: "a", value: 1), (key: "b", value: 2), (key: "a", value: 3)])
        #expect(map.map(\.key) == ["a", "b"])
        #expect(map["a"] == 3)
    }

    @Test func `setting nil removes an entry, and an unknown key is no error`() {
        var map: OrderedMap = ["a": 1, "b": 2]
        map["a"] = nil
        map["z"] = nil
        #expect(map.keys == ["b"])
        #expect(map["a"] == nil)
    }

    @Test func `merging sets the other's entries over these`() {
        let merged = OrderedMap(dictionaryLiteral: ("a", 1), ("b", 2)).merging(["b": 3, "c": 4])
        #expect(merged.keys == ["a", "b", "c"])
        #expect(merged.values == [1, 3, 4])
        #expect(OrderedMap<Int>().merging(merged) == merged)
    }

    @Test func `a map has another's entries where each key has the same value`() {
        let map: OrderedMap = ["a": "1", "b": "2"]
        #expect(map.contains(all: ["b": "2"]))
        #expect(map.contains(all: [:]))
        #expect(!map.contains(all: ["b": "1"]))
        #expect(!map.contains(all: ["a": "1", "c": "2"]))
    }

    @Test func `order does not count for equality, keys and values do`() {
        let map: OrderedMap = ["a": 1, "b": 2]
        #expect(map == ["b": 2, "a": 1])
        #expect(map != ["a": 1, "b": 3])
        #expect(map != ["a": 1])
        #expect(map != ["a": 1, "c": 2])
    }
}
