import Foundation
import KubernetesModel
import ManifestYAML
import Testing

@Suite("JSON")
struct JSONWriterTests {
    private let node = mapping([
        "a": .sequence([.integer(1), .number(1), .boolean(true), .null, .sequence([]), mapping([:])]),
        "b": mapping(["c": .string("d")]),
    ])

    @Test("compact documents stand on one line each")
    func compact() {
        var writer = JSONWriter()
        writer.document(node)
        writer.document(ManifestNode.string("e"))
        #expect(writer.text == #"{"a":[1,1.0,true,null,[],{}],"b":{"c":"d"}}"# + "\n\"e\"\n")
    }

    @Test("pretty documents are indented by two spaces")
    func pretty() {
        var writer = JSONWriter(.pretty)
        writer.document(node)
        let expected = """
            {
              "a": [
                1,
                1.0,
                true,
                null,
                [],
                {}
              ],
              "b": {
                "c": "d"
              }
            }

            """
        #expect(writer.text == expected)
    }

    @Test(
        "characters are escaped where JSON asks for it",
        arguments: [
            ("a", #""a""#), ("", #""""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
            ("\0\u{8}\u{1F}", #""\u0000\u0008\u001F""#), ("é😀\u{2028}\u{7F}", "\"é😀\u{2028}\u{7F}\""),
        ])
    func escapes(_ text: String, form: String) {
        var writer = JSONWriter()
        writer.string(text)
        #expect(writer.text == form)
    }

    @Test("numbers without a JSON form are null", arguments: [Double.nan, .infinity, -.infinity])
    func nonFinite(_ value: Double) {
        var writer = JSONWriter()
        writer.number(value)
        #expect(writer.text == "null")
    }

    @Test("Foundation reads every generated text back", arguments: [JSONWriter.Layout.compact, .pretty])
    func readBack(_ layout: JSONWriter.Layout) throws {
        var generator = NodeGenerator(seed: ReadBackTests.seed)
        let texts = (0..<10_000).map { _ in generator.text() }
        var writer = JSONWriter(layout)
        writer.document(ManifestNode.sequence(texts.map { .string($0) }))
        let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
        #expect(read.count == texts.count)
        let different = zip(read, texts).first { !$0.utf8.elementsEqual($1.utf8) }
        #expect(different == nil, "seed \(ReadBackTests.seed)")
    }
}
