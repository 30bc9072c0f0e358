/// Texts → Swift string literals with exactly their scalars.
enum SwiftText {
    /// A literal on one line; nil for a text that is to be read line by line.
    static func literal(_ text: String) -> String? {
        let body = text.unicodeScalars.last == "\n" ? text.unicodeScalars.dropLast() : text.unicodeScalars[...]
        return body.contains("\n") ? nil : quoted(text)
    }

    /// A literal on one line, whatever the text is.
    static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { $0 == "\"" ? "\\\"" : escaped($0) }.joined() + "\""
    }

    /// The lines between the `"""` of a literal, each at most `width` long as far as the escapes allow.
    static func lines(_ text: String, width: Int) -> [String] {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.flatMap { folded(Array($0), width: width) }
    }

    /// One line of a text as one or several of the source, of which all but the last end in `\`.
    private static func folded(_ line: [Unicode.Scalar], width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var quotes = 0
        for (index, scalar) in line.enumerated() {
            quotes = scalar == "\"" ? quotes + 1 : 0
            let isLast = index == line.count - 1
            var piece = escaped(scalar)
            if scalar == "\"", quotes % 3 == 0 { piece = "\\\"" }
            // A space at the end of a line would be lost in many editors.
            if isLast, scalar == " " { piece = "\\u{20}" }
            if current.unicodeScalars.count + piece.unicodeScalars.count + (isLast ? 0 : 1) > width {
                lines.append(current + "\\")
                current = ""
            }
            current += piece
        }
        return lines + [current]
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        case "\0": "\\0"
        case _ where needsNumber(scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: String(scalar)
        }
    }

    /// Control characters, what joins with the quote before it, and what cannot be seen.
    private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .enclosingMark, .spacingMark:
            true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}
