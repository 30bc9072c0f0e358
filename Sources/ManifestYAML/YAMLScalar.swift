/// How a text has to stand in YAML so that every reader reads this text: all quoting rules are here.
///
/// A text is quoted exactly when a reader of YAML 1.1 or 1.2 would take it for something else or could not read it.
/// Readers differ, so each rule follows the most liberal of the common ones (the core schema, PyYAML, libyaml with
/// Yams, go-yaml): what one of them takes for a number is quoted.
struct YAMLScalar {
    enum Style {
        case plain
        case singleQuoted
        /// With escapes, for what has no other form.
        case doubleQuoted
        /// A `|` block of lines.
        case literal
    }

    let text: UnsafeBufferPointer<UInt8>

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The simplest form that is read back as this text; `literal` only for a text of several lines.
    @inline(__always)
    var style: Style { isOrdinary ? .plain : examinedStyle }

    @inline(never)
    private var examinedStyle: Style {
        guard !text.isEmpty else { return .singleQuoted }
        let classes = ByteClass.union(of: text)
        if classes != 0 {
            if classes & ByteClass.control != 0 { return .doubleQuoted }
            if classes & ByteClass.lead != 0, hasUnprintable { return .doubleQuoted }
            if classes & ByteClass.newline != 0 { return isBlank ? .doubleQuoted : .literal }
            if classes & ByteClass.tab != 0 { return .doubleQuoted }
            if classes & ByteClass.separator != 0, hasSeparator { return .singleQuoted }
        }
        return hasOuterSyntax || hasOtherMeaning ? .singleQuoted : .plain
    }

    @inline(__always)
    private func character(_ index: Int) -> Unicode.Scalar { Unicode.Scalar(text[index]) }
}

/// What one byte can mean for the form of the text that it stands in, as bits.
private enum ByteClass {
    static let newline: UInt8 = 1
    static let tab: UInt8 = 2
    /// The other ASCII control characters, DEL and carriage return among them.
    static let control: UInt8 = 4
    /// `:` and `#`, which end a plain text beside a space.
    static let separator: UInt8 = 8
    /// First byte of a sequence that may be an unprintable character.
    static let lead: UInt8 = 16

    static func union(of text: UnsafeBufferPointer<UInt8>) -> UInt8 {
        table.withUnsafeBufferPointer { table in
            var union: UInt8 = 0
            for byte in text { union |= table[Int(byte)] }
            return union
        }
    }

    private static let table: [UInt8] = (0...255).map { byte in
        switch byte {
        case 0x09: tab
        case 0x0A: newline
        case 0x00...0x1F, 0x7F: control
        case 0x23, 0x3A: separator
        case 0xC2, 0xE2, 0xEF, 0xF0...0xF4: lead
        default: 0
        }
    }
}

// MARK: - Ordinary texts

extension YAMLScalar {
    /// Whether a look at whole words tells that the text stands plain, as most do: it begins with a letter, a digit or a
    /// slash, has nothing but those and harmless marks, and no other meaning.
    @inline(__always)
    private var isOrdinary: Bool {
        guard let first = text.first, hasHarmlessBytes else { return false }
        let letter = (first | 0x20) &- 0x61
        if letter < 26 {
            let isInitial = Self.initialsOfWords >> UInt32(letter) & 1 == 1
            return !isInitial || text.count > Self.longestWordWithMeaning || !hasOtherMeaning
        }
        return first == 0x2F || 0x30...0x39 ~= first && !hasOtherMeaning
    }

    /// `false`
    private static let longestWordWithMeaning = 5
    /// The letters that ``hasOtherMeaning`` tells words by: f, n, o, t and y.
    private static let initialsOfWords: UInt32 = 1 << 5 | 1 << 13 | 1 << 14 | 1 << 19 | 1 << 24

    /// Of a text that is not empty.
    @inline(__always)
    private var hasHarmlessBytes: Bool {
        guard let start = text.baseAddress else { return false }
        let bytes = UnsafeRawPointer(start)
        let count = text.count
        if count >= 8 {
            // The last word may begin within the one before it.
            let end = count &- 8
            var marks = Self.marks(in: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
            var offset = 0
            while offset < end, marks == 0 {
                marks = Self.marks(in: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset &+= 8
            }
            return marks == 0
        }
        if count >= 4 {
            let first = bytes.loadUnaligned(as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return Self.marks(in: UInt64(first) << 32 | UInt64(last)) == 0
        }
        // One, two or three bytes, of which some may be the same, beside harmless ones.
        let (first, middle, last) = (UInt64(start[0]), UInt64(start[count / 2]), UInt64(start[count &- 1]))
        return Self.marks(in: 0x6161_6161_6100_0000 | first << 16 | middle << 8 | last) == 0
    }

    /// The high bits of those of eight bytes that are colons, or no ASCII characters from the hyphen to the tilde.
    @inline(__always)
    private static func marks(in word: UInt64) -> UInt64 {
        let high: UInt64 = 0x8080_8080_8080_8080
        let isAboveTilde = word | (word &+ 0x0101_0101_0101_0101)
        let isFromHyphen = (word | high) &- 0x2D2D_2D2D_2D2D_2D2D
        let isNoColon = ((word ^ 0x3A3A_3A3A_3A3A_3A3A) | high) &- 0x0101_0101_0101_0101
        return (isAboveTilde | ~(isFromHyphen & isNoColon)) & high
    }
}

// MARK: - Characters

extension YAMLScalar {
    /// The character at `index` if it has to be escaped, with the length of its UTF-8: control characters, the line
    /// breaks of Unicode, the byte order mark and non-characters.
    @inline(__always)
    func unprintable(at index: Int) -> (value: UInt32, length: Int)? {
        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
        switch byte(0) {
        case 0x00...0x1F, 0x7F:
            return (UInt32(byte(0)), 1)
        case 0xC2 where byte(1) < 0xA0:
            return (UInt32(byte(1)), 2)
        case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9):
            return (0x2000 + UInt32(byte(2) & 0x3F), 3)
        case 0xEF:
            let value = 0xF000 + UInt32(byte(1) & 0x3F) << 6 + UInt32(byte(2) & 0x3F)
            return value == 0xFEFF || 0xFDD0...0xFDEF ~= value || value >= 0xFFFE ? (value, 3) : nil
        case 0xF0...0xF4 where byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE:
            let plane = UInt32(byte(0) & 0x07) << 2 + UInt32(byte(1) & 0x30) >> 4
            return (plane << 16 + 0xFFC0 + UInt32(byte(3) & 0x3F), 4)
        default:
            return nil
        }
    }

    private var hasUnprintable: Bool {
        text.indices.contains { text[$0] >= 0x80 && unprintable(at: $0) != nil }
    }

    private var isBlank: Bool {
        text.indices.allSatisfy { character($0) == " " || character($0) == "\t" || character($0) == "\n" }
    }
}

// MARK: - Syntax

extension YAMLScalar {
    /// Whether `: `, a last `:` or ` #` is in the text.
    private var hasSeparator: Bool {
        text.indices.contains { index in
            switch character(index) {
            case ":": index + 1 == text.count || character(index + 1) == " "
            case "#": index > 0 && character(index - 1) == " "
            default: false
            }
        }
    }

    /// Whether the text ends with a space or begins with one, with an indicator or with a document marker.
    private var hasOuterSyntax: Bool {
        if character(text.count - 1) == " " { return true }
        switch character(0) {
        case " ", "#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": return true
        case "-": return text.count == 1 || character(1) == " " || text.starts(with: "---".utf8)
        case "?", ":": return text.count == 1 || character(1) == " "
        case ".": return text.starts(with: "...".utf8)
        default: return false
        }
    }
}

// MARK: - Other meanings

extension YAMLScalar {
    /// Whether the text without quotes is a null, a boolean, a number, a date or a merge key to some reader.
    @inline(never)
    private var hasOtherMeaning: Bool {
        switch character(0) {
        case "0"..."9": endsLikeNumber && (isNumber || isTimestamp)
        case "+", "-", ".": isNumber
        case "n", "N": isWord("n") || isWord("no") || isWord("null")
        case "y", "Y": isWord("y") || isWord("yes")
        case "t", "T": isWord("true")
        case "f", "F": isWord("false")
        case "o", "O": isWord("on") || isWord("off")
        case "~", "=": text.count == 1
        case "<": isWord("<<")
        default: false
        }
    }

    /// Whether the text is `word` in small letters, with a capital or in capitals.
    private func isWord(_ word: StaticString) -> Bool {
        guard text.count == word.utf8CodeUnitCount,
            text.indices.allSatisfy({ text[$0] | 0x20 == word.utf8Start[$0] })
        else { return false }
        let capitals = text.count { $0 & 0x20 == 0 }
        return capitals == 0 || capitals == text.count || capitals == 1 && text[0] & 0x20 == 0
    }

    /// Whether a text that begins with a digit may be a number or a date: those end with no letter from g to y, as most
    /// quantities and durations do.
    private var endsLikeNumber: Bool { !(0x67...0x79 ~= text[text.count - 1] | 0x20) }

    /// Integers and floats in all notations. An underscore counts as a digit: readers drop it in different places.
    private var isNumber: Bool {
        var rest = Scanner(text)
        rest.skipOne("+-")
        if rest.isNonFinite { return true }
        if let base = rest.base { return base }
        let whole = rest.skip(while: Scanner.isDigit)
        if whole > 0, rest.next == ":" { return rest.isSexagesimal }
        let fraction = rest.skipOne(".") ? rest.skip(while: Scanner.isDigit) : 0
        guard whole + fraction > 0 else { return false }
        if rest.skipOne("eE") {
            rest.skipOne("+-")
            guard rest.skip(while: Scanner.isDigit) > 0 else { return false }
        }
        return rest.isAtEnd
    }

    /// A date, or a date and a time in one of the notations of YAML 1.1 and Go.
    private var isTimestamp: Bool {
        func isDigit(_ character: Unicode.Scalar) -> Bool { "0"..."9" ~= character }
        func isSpace(_ character: Unicode.Scalar) -> Bool { character == " " }
        var rest = Scanner(text)
        guard rest.skip(4, while: isDigit) == 4,
            rest.skipOne("-"), rest.skip(2, while: isDigit) > 0,
            rest.skipOne("-"), rest.skip(2, while: isDigit) > 0
        else { return false }
        if rest.isAtEnd { return true }
        guard rest.skipOne("Tt") || rest.skip(while: isSpace) > 0,
            rest.skip(2, while: isDigit) > 0,
            rest.skipOne(":"), rest.skip(2, while: isDigit) > 0,
            rest.skipOne(":"), rest.skip(2, while: isDigit) > 0
        else { return false }
        if rest.skipOne(".,") { rest.skip(while: isDigit) }
        rest.skip(while: isSpace)
        if rest.skipOne("+-") {
            guard rest.skip(2, while: isDigit) > 0 else { return false }
            if rest.skipOne(":"), rest.skip(2, while: isDigit) == 0 { return false }
        } else {
            rest.skipOne("Z")
        }
        return rest.isAtEnd
    }
}

/// Walks through a text that may be a number or a date.
private struct Scanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    static func isDigit(_ character: Unicode.Scalar) -> Bool { "0"..."9" ~= character || character == "_" }

    var isAtEnd: Bool { position == text.count }
    var next: Unicode.Scalar? { isAtEnd ? nil : Unicode.Scalar(text[position]) }

    /// Skips at most `limit` characters and returns how many it skipped.
    @discardableResult
    mutating func skip(_ limit: Int = .max, while isMember: (Unicode.Scalar) -> Bool) -> Int {
        let start = position
        while position - start < limit, let next, isMember(next) { position += 1 }
        return position - start
    }

    /// Skips one of the ASCII `characters`, if it comes next.
    @discardableResult
    mutating func skipOne(_ characters: StaticString) -> Bool {
        guard let next else { return false }
        let isMember = (0..<characters.utf8CodeUnitCount).contains { characters.utf8Start[$0] == next.value }
        if isMember { position += 1 }
        return isMember
    }

    /// Whether the rest is `.inf` or `.nan`.
    var isNonFinite: Bool {
        let rest = text[position...]
        return rest.count == 4 && [".inf", ".nan"].contains { rest.map { $0 | 0x20 }.elementsEqual($0.utf8) }
    }

    /// Whether the rest is a number to base 16, 8 or 2; `nil` when it has no prefix of such a number.
    var base: Bool? {
        var rest = self
        guard rest.skipOne("0") else { return nil }
        rest.skip { $0 == "_" }
        if rest.skipOne("xX") {
            return rest.skip { Self.isDigit($0) || "a"..."f" ~= $0 || "A"..."F" ~= $0 } > 0 && rest.isAtEnd
        }
        if rest.skipOne("oO") { return rest.skip { "0"..."7" ~= $0 || $0 == "_" } > 0 && rest.isAtEnd }
        if rest.skipOne("bB") { return rest.skip { "0"..."1" ~= $0 || $0 == "_" } > 0 && rest.isAtEnd }
        return nil
    }

    /// Whether the rest is minutes and seconds behind colons, as in `12:30:45.5`.
    var isSexagesimal: Bool {
        var rest = self
        while rest.skipOne(":") {
            let leading = rest.skip(1) { "0"..."5" ~= $0 }
            guard rest.skip(1, while: { "0"..."9" ~= $0 }) + leading > 0 else { return false }
        }
        if rest.skipOne(".") { rest.skip(while: Self.isDigit) }
        return rest.isAtEnd
    }
}
