import KubernetesModel
import Testing

@Suite struct ManifestNodeLiteralTests {
    @Test func `a literal is the tree that it looks like`() {
        let name = "a"
        let node: ManifestNode = [
            "texts": ["x", "\(name)-1"], "count": 3, "least": -1, "share": 1.5, "whole": 2.0, "isOn": true,
            "none": .null,
            "empty": [:], "nothing": [],
        ]
        #expect(
            node
                == .mapping([
                    "texts": .sequence([.string("x"), .string("a-1")]), "count": .integer(3), "least": .integer(-1),
                    "share": .number(1.5), "whole": .number(2), "isOn": .boolean(true), "none": .null,
                    "empty": .mapping([:]), "nothing": .sequence([]),
                ]))
    }

    @Test func `a key that stands twice keeps its place and takes the later value`() {
        let node: ManifestNode = ["a": 1, "b": 2, "a": 3]
        #expect(node == .mapping(["a": .integer(3), "b": .integer(2)]))
        guard case .mapping(let fields) = node else { return }
        #expect(fields.keys == ["a", "b"])
    }
}
