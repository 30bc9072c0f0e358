/// The one part of JSON that is no YAML: characters beyond the first plane as two escapes, `\ud83d\ude00`.
enum JSONEscapes {
    /// The text with YAML's escapes in their place, where it is JSON; the text itself otherwise.
    static func joiningSurrogates(in text: String) -> String {
        let start = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard start == UInt8(ascii: "{") || start == UInt8(ascii: "[") else { return text }
        var rest = text.utf8[...]
        var joined = ""
        while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
            joined += Substring(rest[..<backslash])
            let escapes = rest[backslash...]
            if let scalar = surrogatePair(escapes.prefix(12)) {
                let digits = String(scalar.value, radix: 16)
                joined += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                rest = escapes.dropFirst(12)
            } else {
                joined += Substring(escapes.prefix(2))
                rest = escapes.dropFirst(2)
            }
        }
        return joined.isEmpty ? text : joined + Substring(rest)
    }

    private static func surrogatePair(_ escapes: Substring.UTF8View) -> Unicode.Scalar? {
        guard let high = unit(escapes.prefix(6)), 0xD800...0xDBFF ~= high,
            let low = unit(escapes.dropFirst(6)), 0xDC00...0xDFFF ~= low
        else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private static func unit(_ escape: Substring.UTF8View) -> UInt32? {
        guard escape.count == 6, escape.starts(with: "\\u".utf8) else { return nil }
        return UInt32(Substring(escape.dropFirst(2)), radix: 16)
    }
}
