import Foundation
import KubernetesModel
import ManifestReading
import ManifestYAML
import Testing
import Yams

@Suite("What is written is read back equal")
struct ReadBackTests {
    /// `KUBEDSL_SEED` repeats a run; every failure names its seed.
    static let seed = ProcessInfo.processInfo.environment["KUBEDSL_SEED"].flatMap { UInt64($0) } ?? 20_261_121

    /// 1,600 documents with 65 texts each, 20 of them as keys, and 12,000 trees.
    static let documents: [ManifestNode] = {
        var generator = NodeGenerator(seed: seed)
        let texts = (0..<1600).map { _ in
            mapping([
                "items": .sequence((0..<25).map { _ in .string(generator.text()) }),
                "fields": .mapping(generator.fields(20...20) { .string($0.text()) }),
            ])
        }
        return texts + (0..<12_000).map { _ in generator.tree() }
    }()

    @Test("at least 100,000 texts are generated")
    func amount() {
        let texts = Self.documents.reduce(0) { $0 + $1.textCount }
        #expect(texts >= 100_000)
    }

    @Test("by ManifestReading, with every value as it was")
    func ownReader() throws {
        for start in stride(from: 0, to: Self.documents.count, by: 500) {
            let batch = Self.documents[start..<min(start + 500, Self.documents.count)].filter { $0 != .null }
            var writer = YAMLWriter()
            for document in batch { writer.document(document) }
            let read = try ManifestReader.documents(in: writer.text, file: "batch.yaml")
            try #require(read.count == batch.count, "seed \(Self.seed), documents from \(start) on")
            for (document, copy) in zip(batch, read) where document != copy.node {
                Issue.record("seed \(Self.seed): \(String(reflecting: document)) was written as\n\(yaml(document))")
                return
            }
        }
    }

    @Test("by Yams, with every string as a string")
    func yams() throws {
        for start in stride(from: 0, to: Self.documents.count, by: 500) {
            let batch = Self.documents[start..<min(start + 500, Self.documents.count)]
            var writer = YAMLWriter()
            for document in batch { writer.document(document) }
            var read = try Yams.compose_all(yaml: writer.text)
            var nodes: [Node] = []
            while let node = read.next() { nodes.append(node) }
            try #require(
                read.error == nil && nodes.count == batch.count,
                "seed \(Self.seed), document \(start + nodes.count): \(String(describing: read.error))")
            for (document, node) in zip(batch, nodes) where !document.isEqual(to: node) {
                Issue.record("seed \(Self.seed): \(String(reflecting: document)) was written as\n\(yaml(document))")
                return
            }
        }
    }

    @Test(
        "by PyYAML, with its own parser and with libyaml",
        .enabled(
            if: PythonOracle.isExpected,
            "\(PythonOracle.interpreter) with PyYAML is not installed; `make test` does that"),
        arguments: ["SafeLoader", "CSafeLoader"])
    func pyYAML(loader: String) throws {
        var yaml = YAMLWriter()
        var json = JSONWriter()
        let documents = Self.documents + [.string("\u{FEFF}"), mapping(["\u{FEFF}key": .string("\u{FEFF}value")])]
        for document in documents {
            yaml.document(document)
            json.document(document)
        }
        let result = try PythonOracle.compare(yaml.bytes, with: json.bytes, loader: loader)
        #expect(result.status == 0 && result.output == "\(documents.count)", "seed \(Self.seed): \(result.output)")
    }
}

extension ManifestNode {
    fileprivate var textCount: Int {
        switch self {
        case .string: 1
        case .sequence(let items): items.reduce(0) { $0 + $1.textCount }
        case .mapping(let fields): fields.reduce(fields.count) { $0 + $1.value.textCount }
        default: 0
        }
    }

    /// Whether Yams read this value: the same type by its own resolver, and the same bytes of text.
    fileprivate func isEqual(to node: Node) -> Bool {
        func isTagged(_ name: Yams.Tag.Name) -> Bool { node.tag == Yams.Tag(name) }
        switch self {
        case .null: return isTagged(.null)
        case .boolean(let value): return isTagged(.bool) && node.bool == value
        case .integer(let value): return isTagged(.int) && node.int == value
        case .number(let value): return isTagged(.float) && node.float == value
        case .string(let value): return isTagged(.str) && node.scalar?.string.utf8.elementsEqual(value.utf8) == true
        case .sequence(let items):
            guard let read = node.sequence, read.count == items.count else { return false }
            return zip(items, read).allSatisfy { $0.isEqual(to: $1) }
        case .mapping(let fields):
            guard let read = node.mapping, read.count == fields.count else { return false }
            return zip(fields, read).allSatisfy { field, pair in
                ManifestNode.string(field.key).isEqual(to: pair.key) && field.value.isEqual(to: pair.value)
            }
        }
    }
}
