import KubernetesModel
import ManifestReading
import Testing

@Suite("Documents of YAML and JSON")
struct DocumentTests {
    @Test("null documents are none, and CRLF is a line break")
    func nullDocuments() throws {
        let documents = try documents(
            "---\r\n---\r\na: 1\r\n---\r\nnull\r\n---\r\n# nothing\r\n---\r\nb: |\r\n  x\r\n  y\r\n")
        #expect(documents.map(\.node) == [.mapping(["a": .integer(1)]), .mapping(["b": .string("x\ny\n")])])
        #expect(documents.map(\.line) == [3, 9])
    }

    @Test("nothing at all is no document", arguments: ["", "\n", "# a comment\n", "---\n...\n", "\u{FEFF}"])
    func nothing(text: String) throws {
        #expect(try documents(text).isEmpty)
    }

    @Test("anchors are resolved, and '<<' gives way to the mapping's own fields")
    func merges() throws {
        let text = """
            base: &base {a: 1, b: 1}
            more: &more {b: 2, c: 2}
            one: {<<: *base, b: own}
            late: {b: own, <<: *base}
            two: {<<: [*base, *more], d: 3}
            nested: {<<: {<<: *base, b: 9}}
            same: *base
            """
        let document = try #require(try documents(text).first)
        let node = document.node
        #expect(node["one"] == .mapping(["a": .integer(1), "b": .string("own")]))
        #expect(node["late"] == node["one"])
        #expect(node["two"] == .mapping(["a": .integer(1), "b": .integer(1), "c": .integer(2), "d": .integer(3)]))
        #expect(node["nested"] == .mapping(["a": .integer(1), "b": .integer(9)]))
        #expect(node["same"] == node["base"])
        #expect(try #require(document.position(of: "two.c")) == (2, 20))
    }

    @Test("JSON is read with its escapes and its tabs")
    func json() throws {
        let text = #"{"a":"\u00e9\/\ud83d\ude00\\ud83d\\ude00","# + "\n\t\"b\":\t[1,2.5,true,null],\"c\":{}}"
        let node = try #require(try documents(text).first).node
        #expect(node["a"] == .string(#"é/😀\ud83d\ude00"#))
        #expect(node["b"] == .sequence([.integer(1), .number(2.5), .boolean(true), .null]))
        #expect(node["c"] == .mapping([:]))
    }

    @Test("a document of a hundred thousand lines is read whole, positions included")
    func large() throws {
        let count = 50_000
        let text = "data:\n" + (0..<count).map { "  key-\($0): |\n    value \($0)\n" }.joined()
        let document = try #require(try documents(text).first)
        guard case .mapping(let data) = document.node["data"] else { throw Unexpected() }
        #expect(data.count == count)
        #expect(data[count - 1].value == .string("value \(count - 1)\n"))
        #expect(try #require(document.position(of: "data[key-\(count - 1)]")) == (2 * count, 3))
    }

    private struct Unexpected: Error {}

    private func documents(_ text: String) throws -> [ManifestDocument] {
        try ManifestReader.documents(in: text, file: "a.yaml")
    }
}
