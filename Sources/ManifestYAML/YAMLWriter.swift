package import KubernetesModel

/// Writes YAML in block style straight to bytes, as Kubernetes' own tools lay it out: two spaces for each level, the
/// dashes of a sequence below the first letter of its key, lines never folded.
package struct YAMLWriter: DocumentWriter {
    private var buffer = ByteBuffer()

    /// The innermost collection that has not ended, and those around it.
    private var collection = Collection.document
    private var enclosing: [Collection] = []

    /// What the next value stands behind.
    private var place = Place.documentStart

    private enum Place {
        case documentStart, key, dash
    }

    private struct Collection {
        enum Kind {
            case document, mapping, sequence
        }

        static let document = Collection(kind: .document, indentation: 0)

        let kind: Kind
        let indentation: Int
        var isEmpty = true
    }

    /// Readers want a key and its colon within 1024 characters, unless a `?` announces it.
    private static let longestSimpleKey = 1000

    package init() {}

    package var count: Int { buffer.count }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try buffer.withBytes(body)
    }

    package mutating func removeAll() { buffer.removeAll() }

    /// Writes `value` behind a `---` line of its own.
    package mutating func document(_ value: some ManifestEncodable) {
        collection = .document
        enclosing.removeAll(keepingCapacity: true)
        place = .documentStart
        buffer.append("---\n")
        value.encode(into: &self)
    }

    /// Writes a line of a mapping that is so deep, and the lines below it: a part of a document of somebody else.
    package mutating func entry(_ key: String, _ value: some ManifestEncodable, indentation: Int) {
        beginPart(Collection(kind: .mapping, indentation: indentation))
        self.key(key)
        value.encode(into: &self)
    }

    /// Writes an item of a sequence that is so deep, as a part of a document of somebody else.
    package mutating func item(_ value: some ManifestEncodable, indentation: Int) {
        beginPart(Collection(kind: .sequence, indentation: indentation))
        value.encode(into: &self)
    }

    private mutating func beginPart(_ collection: Collection) {
        self.collection = collection
        enclosing.removeAll(keepingCapacity: true)
        place = .documentStart
    }
}

// MARK: - Collections

extension YAMLWriter {
    package mutating func beginMapping() { begin(.mapping) }
    package mutating func endMapping() { end(empty: "{}\n") }
    package mutating func beginSequence() { begin(.sequence) }
    package mutating func endSequence() { end(empty: "[]\n") }

    /// Opens a collection. Its first entry decides how the line goes on, so nothing is written yet.
    private mutating func begin(_ kind: Collection.Kind) {
        beginValue()
        let indentation =
            switch place {
            case .documentStart: 0
            case .key where kind == .sequence: collection.indentation
            case .key, .dash: collection.indentation + 2
            }
        enclosing.append(collection)
        collection = Collection(kind: kind, indentation: indentation)
    }

    private mutating func end(empty: StaticString) {
        if collection.isEmpty {
            separate()
            buffer.append(empty)
        }
        collection = enclosing.popLast() ?? .document
    }

    package mutating func key(_ key: String) {
        key.withContiguousBytes { self.key($0, style: YAMLScalar($0).style) }
    }

    /// Most fields are texts, and a line that is written at once takes less than its two halves.
    package mutating func entry(_ key: String, _ value: String) {
        key.withContiguousBytes { key in
            value.withContiguousBytes { text in
                let (keyStyle, style) = (YAMLScalar(key).style, YAMLScalar(text).style)
                guard isSimple(key, keyStyle), style == .plain else {
                    self.key(key, style: keyStyle)
                    string(text, style: style)
                    return
                }
                beginEntry(room: key.count + text.count + 3) { cursor in
                    cursor.put(key)
                    cursor.put(":")
                    cursor.put(" ")
                    cursor.put(text)
                    cursor.put("\n")
                }
                place = .key
            }
        }
    }

    private mutating func key(_ text: UnsafeBufferPointer<UInt8>, style: YAMLScalar.Style) {
        if isSimple(text, style) {
            beginEntry(room: text.count + 1) { cursor in
                cursor.put(text)
                cursor.put(":")
            }
        } else {
            quotedKey(text, style: style)
        }
        place = .key
    }

    /// Whether the key stands as it is.
    @inline(__always)
    private func isSimple(_ key: UnsafeBufferPointer<UInt8>, _ style: YAMLScalar.Style) -> Bool {
        style == .plain && key.count <= Self.longestSimpleKey
    }

    private mutating func quotedKey(_ text: UnsafeBufferPointer<UInt8>, style: YAMLScalar.Style) {
        beginEntry(room: 0) { _ in }
        let start = buffer.count
        append(text, style: style == .literal ? .doubleQuoted : style)
        if buffer.count - start <= Self.longestSimpleKey {
            buffer.append(":")
        } else {
            buffer.truncate(to: start)
            buffer.append("? ")
            append(text, style: style == .literal ? .doubleQuoted : style)
            let indentation = collection.indentation
            buffer.append(upTo: indentation + 2) { cursor in
                cursor.put("\n")
                cursor.putSpaces(indentation)
                cursor.put(":")
            }
        }
    }

    /// Starts a line for the next entry of the collection, or goes on behind the dash that the collection itself is the
    /// item of, and puts at most `room` bytes there.
    @inline(__always)
    private mutating func beginEntry(room: Int, _ body: (inout ByteCursor) -> Void) {
        let isFirst = collection.isEmpty
        let breaksLine = isFirst && place == .key
        let spaces = isFirst && place == .dash ? 1 : collection.indentation
        collection.isEmpty = false
        buffer.append(upTo: 1 + spaces + room) { cursor in
            if breaksLine { cursor.put("\n") }
            cursor.putSpaces(spaces)
            body(&cursor)
        }
    }

    /// Writes the dash when the next value is an item of a sequence.
    @inline(__always)
    private mutating func beginValue() {
        guard collection.kind == .sequence else { return }
        beginEntry(room: 1) { $0.put("-") }
        place = .dash
    }

    /// Writes the space between a key or a dash and its value.
    private mutating func separate() {
        if place != .documentStart { buffer.append(" ") }
    }
}

// MARK: - Scalars

extension YAMLWriter {
    package mutating func string(_ value: String) {
        value.withContiguousBytes { string($0, style: YAMLScalar($0).style) }
    }

    private mutating func string(_ text: UnsafeBufferPointer<UInt8>, style: YAMLScalar.Style) {
        beginValue()
        if style == .plain {
            line(room: text.count) { $0.put(text) }
            return
        }
        separate()
        if style == .literal, place != .documentStart {
            buffer.appendLiteral(text, indentation: collection.indentation)
        } else {
            append(text, style: style == .literal ? .doubleQuoted : style)
            buffer.append("\n")
        }
    }

    package mutating func integer(_ value: Int) {
        beginValue()
        line(room: 20) { $0.putDecimal(value) }
    }

    /// Writes the shortest text that reads as the same number, with a dot: YAML 1.1 takes `1e+30` for a string.
    package mutating func number(_ value: Double) {
        beginValue()
        let text =
            if value.isFinite {
                value.description
            } else {
                value.isNaN ? ".nan" : value < 0 ? "-.inf" : ".inf"
            }
        text.withContiguousBytes { text in
            let hasDot = text.contains(0x2E)
            line(room: text.count + 2) { cursor in
                for byte in text {
                    if byte == 0x65, !hasDot {
                        cursor.put(".")
                        cursor.put("0")
                    }
                    cursor.put(byte)
                }
            }
        }
    }

    package mutating func boolean(_ value: Bool) {
        beginValue()
        separate()
        buffer.append(value ? "true\n" : "false\n")
    }

    package mutating func null() {
        beginValue()
        separate()
        buffer.append("null\n")
    }

    /// Puts a value of at most `room` bytes behind its key or dash and ends the line.
    @inline(__always)
    private mutating func line(room: Int, _ body: (inout ByteCursor) -> Void) {
        let isSeparate = place != .documentStart
        buffer.append(upTo: room + 2) { cursor in
            if isSeparate { cursor.put(" ") }
            body(&cursor)
            cursor.put("\n")
        }
    }

    /// Appends `text` on one line.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, style: YAMLScalar.Style) {
        switch style {
        case .plain: buffer.append(upTo: text.count) { $0.put(text) }
        case .singleQuoted: buffer.appendSingleQuoted(text)
        case .doubleQuoted, .literal: buffer.appendDoubleQuoted(text)
        }
    }
}
