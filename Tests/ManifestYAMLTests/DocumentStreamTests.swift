import KubernetesModel
import ManifestYAML
import Testing

@Suite("Documents on their way to a sink")
struct DocumentStreamTests {
    private struct SinkError: Error {}

    @Test("come out whole and in order, in chunks bounded by the largest document")
    func chunks() throws {
        var whole = YAMLWriter()
        var output: [UInt8] = []
        var largest = 0
        var stream = DocumentStream(YAMLWriter(), chunkSize: 1000) { bytes in
            output += bytes
            largest = max(largest, bytes.count)
        }
        for index in 0..<1000 {
            let node = mapping(["index": .integer(index), "text": .string(String(repeating: "x", count: index % 300))])
            whole.document(node)
            try stream.write(node)
        }
        try stream.flush()
        try stream.flush()
        #expect(output == whole.bytes)
        #expect(largest < 1000 + 400)
    }

    @Test("still wait after the sink has failed")
    func failingSink() throws {
        var isFull = true
        var output: [UInt8] = []
        var stream = DocumentStream(JSONWriter()) { bytes in
            if isFull { throw SinkError() }
            output += bytes
        }
        try stream.write(ManifestNode.integer(1))
        #expect(throws: SinkError.self) { try stream.flush() }
        isFull = false
        try stream.flush()
        #expect(output == Array("1\n".utf8))
    }
}
