/// Texts → Swift string literals with exactly their scalars.
enum SwiftText {
    /// A literal on one line; nil for a text that is to be read line by line, or longer than a line may be.
    static func literal(_ text: String) -> String? {
        guard text.utf8.count < 4 * SourceWriter.width else { return nil }
        let body = text.unicodeScalars.last == "\n" ? text.unicodeScalars.dropLast() : text.unicodeScalars[...]
        return body.contains("\n") ? nil : quoted(text)
    }

    /// A literal on one line, whatever the text is.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { literal += "\\\"" } else { literal += escaped(scalar) }
        }
        return literal + "\""
    }

    /// The lines between the `"""` of a literal, each at most `width` long.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        // By bytes: a carriage return before the line feed is part of the line.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = Substring(line)
            if line.last != " ", line.utf8.allSatisfy(isPlain) {
                cut(line, width: width, into: &lines)
            } else {
                fold(line.unicodeScalars, width: width, into: &lines)
            }
        }
        return lines
    }

    /// Whether the character stands for itself, unless it is a space at the end.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }

    /// A line without anything to escape, as most long ones are.
    private static func cut(_ line: Substring, width: Int, into lines: inout [String]) {
        var rest = line
        while rest.utf8.count > width {
            lines.append(rest.prefix(width - 1) + "\\")
            rest = rest.dropFirst(width - 1)
        }
        lines.append(String(rest))
    }

    /// One line of a text as one or several of the source, of which all but the last end in `\`.
    private static func fold(_ line: Substring.UnicodeScalarView, width: Int, into lines: inout [String]) {
        var (current, length, quotes) = ("", 0, 0)
        var rest = line
        while let scalar = rest.popFirst() {
            quotes = scalar == "\"" ? quotes + 1 : 0
            var piece = escaped(scalar)
            if quotes == 3 {
                piece = "\\\""
                quotes = 0
            }
            // A space at the end of a line would be lost in many editors.
            if rest.isEmpty, scalar == " " { piece = "\\u{20}" }
            let size = piece.unicodeScalars.count
            if length + size + (rest.isEmpty ? 0 : 1) > width {
                lines.append(current + "\\")
                (current, length) = ("", 0)
            }
            current += piece
            length += size
        }
        lines.append(current)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        case "\0": "\\0"
        case " "..."~": String(scalar)
        case _ where needsNumber(scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: String(scalar)
        }
    }

    /// Control characters, what joins with the character before it, and what cannot be seen.
    private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .enclosingMark, .spacingMark, .spaceSeparator:
            true
        default: false
        }
    }
}
