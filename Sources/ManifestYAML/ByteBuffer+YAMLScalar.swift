// The forms that a text can take in YAML; YAMLScalar says which one a text needs.
extension ByteBuffer {
    /// Appends `text` between single quotes, which are doubled inside: for printable text of one line.
    mutating func appendSingleQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        append(upTo: 2 * text.count + 2) { cursor in
            cursor.put("'")
            for byte in text {
                if byte == 0x27 { cursor.put("'") }
                cursor.put(byte)
            }
            cursor.put("'")
        }
    }

    /// Appends `text` between double quotes, with escapes for what is not printable: for any text.
    mutating func appendDoubleQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        let scalar = YAMLScalar(text)
        append(upTo: 4 * text.count + 2) { cursor in
            cursor.put("\"")
            var index = 0
            while index < text.count {
                if let (value, length) = scalar.unprintable(at: index) {
                    cursor.putEscaped(value)
                    index += length
                } else {
                    if text[index] == 0x22 || text[index] == 0x5C { cursor.put("\\") }
                    cursor.put(text[index])
                    index += 1
                }
            }
            cursor.put("\"")
        }
    }

    /// Appends `text` as a literal block and ends the line: for printable text with a line break, not all blank.
    ///
    /// `indentation` is that of the collection; the block's lines stand two spaces deeper.
    mutating func appendLiteral(_ text: UnsafeBufferPointer<UInt8>, indentation: Int) {
        let isIndented = text.first == 0x20 || text.first == 0x09 || text.first == 0x0A
        let lastBreaks = text.reversed().prefix { $0 == 0x0A }.count
        append(upTo: 4) { cursor in
            cursor.put("|")
            // A reader finds the indentation by the first line, unless that one is blank or indented itself.
            if isIndented { cursor.put("2") }
            if lastBreaks == 0 { cursor.put("-") }
            if lastBreaks > 1 { cursor.put("+") }
            cursor.put("\n")
        }
        var rest = text[...]
        while let first = rest.first {
            let line = first == 0x0A ? rest.prefix(0) : rest.prefix { $0 != 0x0A }
            append(upTo: indentation + 2 + line.count + 1) { cursor in
                if !line.isEmpty { cursor.putSpaces(indentation + 2) }
                cursor.put(line)
                cursor.put("\n")
            }
            rest = rest.dropFirst(line.count + 1)
        }
    }
}

extension ByteCursor {
    fileprivate mutating func putEscaped(_ value: UInt32) {
        put("\\")
        switch value {
        case 0x09: put("t")
        case 0x0A: put("n")
        case 0x0D: put("r")
        case ...0xFF:
            put("x")
            putHex(value, digits: 2)
        case ...0xFFFF:
            put("u")
            putHex(value, digits: 4)
        default:
            put("U")
            putHex(value, digits: 8)
        }
    }
}
