/// The character at an offset of a text, as a message names it.
struct OffendingCharacter {
    let name: String
    let range: Range<Int>

    init(in text: String, at offset: Int) {
        let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
        range = offset..<offset + UTF8.width(scalar)
        name =
            switch scalar {
            case " ": "a space"
            case "\t": "a tab"
            case "\n", "\r": "a line break"
            default: scalar.isPrintable ? "'\(scalar)'" : scalar.codePoint
            }
    }
}

extension Unicode.Scalar {
    /// False for control characters and for all that has no shape of its own, such as combining marks.
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator,
            .nonspacingMark, .enclosingMark, .spacingMark:
            false
        default: true
        }
    }

    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
