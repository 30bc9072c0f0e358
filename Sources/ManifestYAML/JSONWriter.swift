package import KubernetesModel

/// Writes JSON straight to bytes: each document on one line, or on many with two spaces for each level.
package struct JSONWriter: DocumentWriter {
    package enum Layout: Sendable {
        case compact, pretty
    }

    private let layout: Layout
    private var buffer = ByteBuffer()

    /// For each collection that has not ended, whether it is a sequence and whether it has an entry.
    private var open: [Collection] = []

    private struct Collection {
        let isSequence: Bool
        var isEmpty = true
    }

    package init(_ layout: Layout = .compact) { self.layout = layout }

    package var count: Int { buffer.count }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try buffer.withBytes(body)
    }

    package mutating func removeAll() { buffer.removeAll() }

    /// Writes `value` and ends its line.
    package mutating func document(_ value: some ManifestEncodable) {
        open.removeAll(keepingCapacity: true)
        value.encode(into: &self)
        buffer.append("\n")
    }

    package mutating func beginMapping() { begin("{", isSequence: false) }
    package mutating func endMapping() { end("}") }
    package mutating func beginSequence() { begin("[", isSequence: true) }
    package mutating func endSequence() { end("]") }

    package mutating func key(_ key: String) {
        beginEntry()
        appendQuoted(key)
        buffer.append(layout == .pretty ? ": " : ":")
    }

    package mutating func string(_ value: String) {
        beginValue()
        appendQuoted(value)
    }

    package mutating func integer(_ value: Int) {
        beginValue()
        buffer.append(upTo: 20) { $0.putDecimal(value) }
    }

    /// Writes the shortest text that reads as the same number. JSON has no word for what is not finite: `null`.
    package mutating func number(_ value: Double) {
        beginValue()
        guard value.isFinite else { return buffer.append("null") }
        value.description.withContiguousBytes { text in
            buffer.append(upTo: text.count) { $0.put(text) }
        }
    }

    package mutating func boolean(_ value: Bool) {
        beginValue()
        buffer.append(value ? "true" : "false")
    }

    package mutating func null() {
        beginValue()
        buffer.append("null")
    }
}

extension JSONWriter {
    private mutating func begin(_ bracket: StaticString, isSequence: Bool) {
        beginValue()
        buffer.append(bracket)
        open.append(Collection(isSequence: isSequence))
    }

    private mutating func end(_ bracket: StaticString) {
        let collection = open.popLast()
        if collection?.isEmpty == false { beginLine() }
        buffer.append(bracket)
    }

    private mutating func beginValue() {
        if open.last?.isSequence == true { beginEntry() }
    }

    private mutating func beginEntry() {
        guard let collection = open.last else { return }
        if collection.isEmpty {
            open[open.count - 1].isEmpty = false
        } else {
            buffer.append(",")
        }
        beginLine()
    }

    private mutating func beginLine() {
        guard layout == .pretty else { return }
        let spaces = 2 * open.count
        buffer.append(upTo: spaces + 1) { cursor in
            cursor.put("\n")
            cursor.putSpaces(spaces)
        }
    }

    private mutating func appendQuoted(_ text: String) {
        text.withContiguousBytes { text in
            var escapes: UInt8 = 0
            for byte in text { escapes |= Self.needsEscape(byte) ? 1 : 0 }
            buffer.append(upTo: (escapes == 0 ? 1 : 6) * text.count + 2) { cursor in
                cursor.put("\"")
                if escapes == 0 {
                    cursor.put(text)
                } else {
                    for byte in text {
                        if Self.needsEscape(byte) { cursor.putEscaped(byte) } else { cursor.put(byte) }
                    }
                }
                cursor.put("\"")
            }
        }
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }
}

extension ByteCursor {
    fileprivate mutating func putEscaped(_ byte: UInt8) {
        put("\\")
        switch Unicode.Scalar(byte) {
        case "\"", "\\": put(byte)
        case "\n": put("n")
        case "\r": put("r")
        case "\t": put("t")
        default:
            put("u")
            putHex(UInt32(byte), digits: 4)
        }
    }
}
