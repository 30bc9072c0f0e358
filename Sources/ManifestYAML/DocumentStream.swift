package import KubernetesModel

/// Documents on their way to a file or a pipe.
///
/// Bytes are handed on in chunks, so memory grows with the largest document and not with their number.
package struct DocumentStream<Writer: DocumentWriter> {
    private var writer: Writer
    private let chunkSize: Int
    private let sink: (UnsafeRawBufferPointer) throws -> Void

    /// Hands bytes to `sink` once at least `chunkSize` of them wait; the last ones wait for ``flush()``.
    package init(
        _ writer: Writer, chunkSize: Int = 1 << 16, to sink: @escaping (UnsafeRawBufferPointer) throws -> Void
    ) {
        self.writer = writer
        self.chunkSize = chunkSize
        self.sink = sink
    }

    package mutating func write(_ document: some ManifestEncodable) throws {
        writer.document(document)
        if writer.count >= chunkSize { try flush() }
    }

    /// Hands on what waits. After an error of the sink the same bytes still wait.
    package mutating func flush() throws {
        guard writer.count > 0 else { return }
        try writer.withBytes(sink)
        writer.removeAll()
    }
}
