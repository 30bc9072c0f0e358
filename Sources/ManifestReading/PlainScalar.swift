internal import KubernetesModel

/// What a text without quotes stands for.
///
/// Kubernetes reads YAML 1.1 as go-yaml does, so `yes`, `on` and `n` are booleans and `0440` and `0o440` are octal; but
/// dates and sexagesimal numbers are text, and so is a number too large for a double.
struct PlainScalar {
    let text: String

    var value: ManifestNode {
        guard let first = text.utf8.first else { return .null }
        switch UInt8(first) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number ?? .string(text)
        default:
            // No word is longer than `false`.
            return text.utf8.count > 5 ? .string(text) : Self.words[text] ?? .string(text)
        }
    }

    private static let words: [String: ManifestNode] = {
        var words: [String: ManifestNode] = ["~": .null]
        func add(_ word: String, _ value: ManifestNode) {
            for form in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
                words[form] = value
            }
        }
        for word in ["y", "yes", "true", "on"] { add(word, .boolean(true)) }
        for word in ["n", "no", "false", "off"] { add(word, .boolean(false)) }
        add("null", .null)
        return words
    }()

    /// Whether it is `.nan` or `.inf`, which JSON and so the API cannot carry.
    var isNonFinite: Bool {
        guard text.utf8.count <= 5 else { return false }
        let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
        return [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains { $0 == unsigned }
    }

    private var number: ManifestNode? {
        let digits = text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
        if let integer = Self.integer(digits) { return integer }
        guard Self.isDecimal(digits), let value = Double(digits), value.isFinite else { return nil }
        return .number(value)
    }

    /// An integer to base 10, 16, 8 or 2; as a double when it has no place in 64 bits.
    private static func integer(_ text: String) -> ManifestNode? {
        var digits = text[...]
        let sign = digits.first == "-" || digits.first == "+" ? digits.removeFirst() : nil
        var radix = 10
        if digits.hasPrefix("0"), digits.utf8.count > 1 {
            switch digits.dropFirst().first {
            case "x", "X": radix = 16
            case "b", "B": radix = 2
            case "o", "O": radix = 8
            default:
                radix = 8
                digits = "0" + digits
            }
            digits = digits.dropFirst(2)
        }
        guard let first = digits.first, first != "-", first != "+" else { return nil }
        if let value = Int((sign == "-" ? "-" : "") + digits, radix: radix) { return .integer(value) }
        return sign == "-" ? nil : UInt64(digits, radix: radix).map { .number(Double($0)) }
    }

    /// Whether it is digits with a point and an exponent, as in `-1.5e3`, `.5` and `2.`.
    private static func isDecimal(_ text: String) -> Bool {
        var rest = Substring(text).utf8[...]
        func skipDigits() -> Int {
            let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
            rest = rest.dropFirst(digits)
            return digits
        }
        func skip(_ characters: String) -> Bool {
            guard let next = rest.first, characters.utf8.contains(next) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = skip("+-")
        let whole = skipDigits()
        let fraction = skip(".") ? skipDigits() : 0
        guard whole + fraction > 0 else { return false }
        if skip("eE") {
            _ = skip("+-")
            guard skipDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
