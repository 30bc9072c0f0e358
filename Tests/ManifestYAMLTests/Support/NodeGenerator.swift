import KubernetesModel
import SeededGenerator

/// Makes texts and trees that are hard to write: what readers take for something else, syntax in every place,
/// characters that are no text, and every script.
struct NodeGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    // MARK: Texts

    /// A text that does not start with a byte order mark: Foundation, which makes Yams' strings, drops it there.
    mutating func text() -> String {
        let text = anyText()
        return text.unicodeScalars.first == "\u{FEFF}" ? "x" + text : text
    }

    private mutating func anyText() -> String {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: return pick(Self.words)
        case 1...3: return joined(1...9, from: Self.numberCharacters)
        case 4: return joined(1...4, from: Self.dateParts)
        case 5...6: return joined(1...6, from: Self.syntax)
        case 7: return joined(1...8, from: Self.breaks)
        case 8: return joined(2...6, from: Self.lines)
        case 9: return joined(1...3, from: Self.words) + joined(0...2, from: Self.syntax)
        case 10: return (0..<Int.random(in: 1...6, using: &random)).map { _ in anyCharacter() }.joined()
        case 11: return joined(1...8, from: Self.scripts)
        case 12: return joined(0...12, from: Self.plain)
        default: return (0..<Int.random(in: 1...5, using: &random)).map { _ in piece() }.joined()
        }
    }

    private mutating func piece() -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: pick(Self.words)
        case 1: pick(Self.numberCharacters)
        case 2: pick(Self.syntax)
        case 3: pick(Self.breaks)
        case 4: pick(Self.lines)
        case 5: pick(Self.scripts)
        case 6: anyCharacter()
        default: pick(Self.plain)
        }
    }

    private mutating func anyCharacter() -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x20, 0x7F...0xA1, 0x20...0x7E, 0x80...0x7FF, 0x2000...0x206F, 0x800...0xD7FF, 0xE000...0xFFFF,
            0xFDC0...0xFDFF, 0x1_0000...0x10_FFFF,
        ]
        let range = ranges[Int.random(in: ranges.indices, using: &random)]
        let isPlaneEnd = Int.random(in: 0..<20, using: &random) == 0
        let value = isPlaneEnd ? UInt32.random(in: 0...16, using: &random) << 16 | 0xFFFD : 0
        return Unicode.Scalar(
            isPlaneEnd ? value + .random(in: 0...2, using: &random) : .random(in: range, using: &random)
        )
        .map { String($0) } ?? "\u{FFFD}"
    }

    private mutating func joined(_ count: ClosedRange<Int>, from pieces: [String]) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in pick(pieces) }.joined()
    }

    private mutating func pick(_ pieces: [String]) -> String {
        pieces[Int.random(in: pieces.indices, using: &random)]
    }

    // MARK: Trees

    mutating func tree(depth: Int = 4) -> ManifestNode {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
        case 0...1: .string(text())
        case 2: .integer(integer())
        case 3: .number(number())
        case 4: .boolean(.random(using: &random))
        case 5: .null
        case 6: .sequence((0..<Int.random(in: 0...4, using: &random)).map { _ in tree(depth: depth - 1) })
        default: .mapping(fields(0...4) { $0.tree(depth: depth - 1) })
        }
    }

    /// A mapping with generated keys, which are sometimes longer than an implicit key may be.
    mutating func fields(
        _ count: ClosedRange<Int>, value: (inout NodeGenerator) -> ManifestNode
    ) -> OrderedMap<ManifestNode> {
        var map = OrderedMap<ManifestNode>()
        for _ in 0..<Int.random(in: count, using: &random) {
            var key = text()
            if Int.random(in: 0..<500, using: &random) == 0 {
                key += String(repeating: pick(Self.plain + Self.scripts), count: .random(in: 1...600, using: &random))
            }
            map[key] = value(&self)
        }
        return map
    }

    private mutating func integer() -> Int {
        Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...63, using: &random)
    }

    private mutating func number() -> Double {
        if Bool.random(using: &random) {
            return Double(integer()) / Double(1 << Int.random(in: 0...20, using: &random))
        }
        let value = Double(bitPattern: random.next())
        return value.isFinite ? value : 0
    }
}

extension NodeGenerator {
    private static let words: [String] = {
        let words = [
            "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", ".nan", "-.inf",
            "+.inf", "inf", "nan", "none", "name", "nil", "0x", "0o", "0b", "e", ".", "..", "...", "---", "--", "-",
            "+", "_",
        ]
        return words.flatMap { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()] } + [
            "", ".NaN", "nULL",
        ]
    }()
    private static let numberCharacters = "0 1 2 5 6 7 8 9 0 1 12 60 + - _ . : e E x X o O b B a F i n Z T".split(
        separator: " "
    )
    .map(String.init)
    private static let dateParts = [
        "2001-12-14", "2001-1-2", "2001-12-1", "01-02", "T", "t", " ", "  ", "21:59:43", "1:2:3", "21:59", ".1", ",5",
        ".", "Z", "+5", "-05:00", "+01:30", " Z", " +1", "2001", "-", "12",
    ]
    private static let syntax = [
        "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", " ", " ",
        "- ", "? ", ": ", " #", "''", "\\", "\\n", "\"\"", "a", "key: value", "# comment", "&a", "*a", "!!str",
        "%YAML 1.1", "{}", "[]", "a:", ":a", "-a", "?a", "<", "/", "$(X)", "{{ x }}",
    ]
    private static let breaks = [
        "\n", "\n", "\n\n", "\r", "\r\n", "\t", " ", "  ", "a", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    private static let lines = [
        "\n", "\n", "\n\n", "line", "  indented", "\ttab", "trailing ", "trailing\t", " ", "  \n", "# no comment\n",
        "key: value\n", "- item\n", "---\n", "...\n", "#!/bin/sh\n", "server {\n\tlisten 80;\n}\n", "é\n", "|\n", "'",
        "\"",
    ]
    private static let scripts = [
        "ä", "e\u{301}", "ß", "Ωμέγα", "Привет", "שלום", "مرحبا", "नमस्ते", "ไทย", "中文", "日本語", "한국어", "አማርኛ", "ᚠᚢᚦ",
        "😀", "👩‍👩‍👧", "🇩🇪", "\u{A0}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{3000}", "\u{FFFD}",
        "\u{10000}", "\u{10FFFD}", "١٢٣", "１２", "－", " ", "x",
    ]
    private static let plain = ["a", "b", "nginx", "app", "-", "/", ".", "v1", "io", "A", "z", "_", "8", "Mi"]
}
