import KubernetesModel
import ManifestYAML
import Testing

@Suite("How a manifest is laid out")
struct YAMLWriterTests {
    @Test("mappings are indented, dashes stand below their key")
    func nesting() {
        let node = mapping([
            "apiVersion": .string("v1"),
            "metadata": mapping(["labels": mapping(["app": .string("a")])]),
            "spec": mapping([
                "ports": .sequence([
                    mapping(["name": .string("http"), "port": .integer(80)]),
                    mapping(["rules": .sequence([.string("a"), mapping(["b": .sequence([.string("c")])])])]),
                ]),
                "replicas": .integer(-2),
            ]),
        ])
        let expected = """
            apiVersion: v1
            metadata:
              labels:
                app: a
            spec:
              ports:
              - name: http
                port: 80
              - rules:
                - a
                - b:
                  - c
              replicas: -2

            """
        #expect(yaml(node) == expected)
    }

    @Test("sequences in sequences go on behind the dash")
    func sequencesInSequences() {
        let node = mapping([
            "a": .sequence([
                .sequence([.integer(1), .integer(2)]), .sequence([.sequence([mapping(["b": .null, "c": .null])])]),
                .sequence([]),
            ])
        ])
        let expected = """
            a:
            - - 1
              - 2
            - - - b: null
                  c: null
            - []

            """
        #expect(yaml(node) == expected)
    }

    /// An item of a sequence, so that the first entry goes on behind a dash and the others start lines.
    private struct Entries: ManifestEncodable {
        let entries: [(key: String, value: String)]
        /// Whether a key and its value are written in one call.
        let atOnce: Bool

        func encode(into encoder: inout some ManifestEncoder) {
            encoder.beginSequence()
            encoder.beginMapping()
            for (key, value) in entries {
                if atOnce {
                    encoder.entry(key, value)
                } else {
                    encoder.key(key)
                    encoder.string(value)
                }
            }
            encoder.endMapping()
            encoder.endSequence()
        }
    }

    @Test("a key and its text are written alike at once and one after the other")
    func entriesAtOnce() {
        let texts = [
            "app", "on", "", "- a", "a: b", "two\nlines\n", "\u{7}", "10m", "1e3", String(repeating: "k", count: 1001),
        ]
        for key in texts {
            for value in texts {
                let entries = [(key, value), ("second", value), (key + "2", "plain")]
                #expect(
                    yaml(of: Entries(entries: entries, atOnce: true))
                        == yaml(of: Entries(entries: entries, atOnce: false)))
            }
        }
        let plain = Entries(entries: [("app", "web"), ("on", "off")], atOnce: true)
        #expect(yaml(of: plain) == "- app: web\n  'on': 'off'\n")
    }

    @Test("what is empty stands in braces or brackets")
    func empties() {
        let empty = mapping([:])
        #expect(yaml(empty) == "{}\n")
        #expect(yaml(.sequence([])) == "[]\n")
        #expect(
            yaml(
                mapping([
                    "a": empty, "b": .sequence([]), "c": .sequence([empty, .sequence([]), mapping(["d": empty])]),
                ]))
                == "a: {}\nb: []\nc:\n- {}\n- []\n- d: {}\n")
    }

    @Test("blocks in sequences are indented from the dash")
    func blocks() {
        let script = ManifestNode.string("a\nb\n")
        let node = mapping([
            "a": .sequence([script, .sequence([.string(" c\n")]), mapping(["d": script, "e": .string("f\n\n")])]),
            "g": .null,
        ])
        let expected = """
            a:
            - |
              a
              b
            - - |2
                 c
            - d: |
                a
                b
              e: |+
                f

            g: null

            """
        #expect(yaml(node) == expected)
    }

    @Test("a block at the top is written on one line")
    func scalarDocuments() {
        #expect(yaml(.string("a\nb\n")) == "\"a\\nb\\n\"\n")
        #expect(yaml(.string("a")) == "a\n")
    }

    @Test(
        "a number has a dot in every notation",
        arguments: [
            (1, "1.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1e30, "1.0e+30"), (1.5e-7, "1.5e-07"), (2e-308, "2.0e-308"),
            (1e16, "1.0e+16"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.infinity, ".inf"),
            (-.infinity, "-.inf"), (.nan, ".nan"),
        ])
    func numbers(_ value: Double, text: String) {
        #expect(yaml(.number(value)) == text + "\n")
    }

    @Test("integers are written whole", arguments: [0, 7, 10, -1, 1_000_000, .max, .min])
    func integers(_ value: Int) {
        #expect(yaml(.integer(value)) == "\(value)\n")
    }

    @Test("each document starts with dashes, in one buffer")
    func documents() {
        var writer = YAMLWriter()
        writer.document(mapping(["a": .integer(1)]))
        writer.document(ManifestNode.sequence([.boolean(true), .boolean(false)]))
        #expect(writer.text == "---\na: 1\n---\n- true\n- false\n")
        writer.removeAll()
        #expect(writer.count == 0)
        writer.document(mapping([:]))
        #expect(writer.text == "---\n{}\n")
    }

    @Test("deep nesting and long texts are written whole")
    func extremes() {
        let long = String(repeating: "long text ", count: 200_000) + "."
        #expect(yaml(mapping(["a": .string(long)])) == "a: \(long)\n")
        let deep = (0..<200).reduce(ManifestNode.string("leaf")) { node, _ in mapping(["k": node]) }
        #expect(yaml(deep).hasSuffix(String(repeating: "  ", count: 199) + "k: leaf\n"))
    }
}
