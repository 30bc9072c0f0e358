package import KubernetesModel

/// An encoder whose product is bytes, one document after the other in one buffer.
package protocol DocumentWriter: ManifestEncoder, Sendable {
    /// How many bytes stand in the buffer.
    var count: Int { get }

    /// Writes `value` as the next document.
    mutating func document(_ value: some ManifestEncodable)

    /// Lends the UTF-8 bytes written since the start or the last ``removeAll()``.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result

    /// Empties the buffer and keeps its room for the next documents.
    mutating func removeAll()
}

extension DocumentWriter {
    package var bytes: [UInt8] { withBytes { Array($0) } }
    package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}
