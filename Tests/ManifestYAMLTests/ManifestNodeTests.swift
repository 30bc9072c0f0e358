import KubernetesModel
import Testing

@Suite("A manifest as a tree")
struct ManifestNodeTests {
    @Test("mappings are equal in any order, and hash alike")
    func order() {
        let left = mapping(["a": .integer(1), "b": mapping(["c": .null, "d": .boolean(true)])])
        let right = mapping(["b": mapping(["d": .boolean(true), "c": .null]), "a": .integer(1)])
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(Set([left, right]).count == 1)
    }

    @Test("values of different types differ")
    func types() {
        let nodes: [ManifestNode] = [
            .null, .boolean(false), .integer(0), .integer(1), .number(1), .number(0), .string(""), .string("1"),
            .sequence([]),
            mapping([:]), .sequence([.null]), mapping(["a": .null]), mapping(["a": .integer(1)]),
            .sequence([.integer(1), .integer(2)]), .sequence([.integer(2), .integer(1)]),
        ]
        #expect(Set(nodes).count == nodes.count)
    }

    @Test("lookups find fields and items, and nothing elsewhere")
    func lookups() {
        let node = mapping(["spec": mapping(["ports": .sequence([mapping(["port": .integer(80)])])])])
        #expect(node["spec"]?["ports"]?[0]?["port"] == .integer(80))
        #expect(node["spec"]?["ports"]?[1] == nil)
        #expect(node["spec"]?["ports"]?[-1] == nil)
        #expect(node["status"] == nil)
        #expect(node[0] == nil)
        #expect(ManifestNode.sequence([.null])["a"] == nil)
    }

    @Test("encoding a tree into a tree gives the same tree, in the same order")
    func treeEncoder() {
        var generator = NodeGenerator(seed: ReadBackTests.seed)
        for _ in 0..<5000 {
            let node = generator.tree()
            let copy = ManifestNode(node)
            #expect(copy == node && yaml(copy) == yaml(node), "seed \(ReadBackTests.seed)")
        }
    }
}
