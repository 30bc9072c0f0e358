/// What follows the number of a quantity: nothing, a unit, or an exponent.
struct QuantitySuffix: Sendable {
    let notation: QuantityNotation
    /// The power of ten that the number is multiplied by.
    var powerOfTen = 0
    /// The power of 1024 that the number is multiplied by.
    var powerOf1024 = 0

    /// Nil when the API knows no such suffix.
    init?(_ text: String) {
        if let power = Self.decimalPowers.firstIndex(of: text) {
            notation = .decimal
            powerOfTen = power * 3 - 9
        } else if let power = Self.binaryPowers.firstIndex(of: text) {
            notation = .binary
            powerOf1024 = power + 1
        } else if let power = Self.exponent(text) {
            notation = .exponent
            powerOfTen = power
        } else {
            return nil
        }
    }

    /// Each a thousand times the one before, from billionths on.
    private static let decimalPowers = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
    /// Each 1024 times the one before.
    private static let binaryPowers = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]

    private static func exponent(_ text: String) -> Int? {
        guard let first = text.utf8.first, first == "e" || first == "E" else { return nil }
        var digits = text.utf8.dropFirst()
        let sign = digits.first
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits.removeFirst() }
        guard !digits.isEmpty else { return nil }
        var value = 0
        for byte in digits {
            guard let digit = byte.decimalDigit else { return nil }
            // Far beyond any quantity already; keeping it there avoids overflow.
            value = min(value * 10 + Int(digit), 1_000_000_000)
        }
        return sign == UInt8(ascii: "-") ? -value : value
    }

    /// The unit that was probably meant by text which the API does not know: `Mi` for `MiB` and `mi`.
    static func correction(of text: String) -> String? {
        var letters = Array(text.lowerCasedASCII.utf8)
        if letters.last == UInt8(ascii: "b") { letters.removeLast() }
        guard letters.count == 2, letters[1] == "i", ASCIISet("kmgtpe").contains(letters[0]) else { return nil }
        return String(decoding: [letters[0] - 32, letters[1]], as: UTF8.self)
    }

    /// The two units of which one was meant by text such as `MB`, `gb` or `K`: the decimal and the binary one.
    static func candidates(for text: String) -> (decimal: String, binary: String)? {
        var letters = Array(text.lowerCasedASCII.utf8)
        if letters.last == UInt8(ascii: "b") { letters.removeLast() }
        guard letters.count == 1, ASCIISet("kmgtpe").contains(letters[0]) else { return nil }
        let capital = String(decoding: [letters[0] - 32], as: UTF8.self)
        return (capital == "K" ? "k" : capital, capital + "i")
    }
}
