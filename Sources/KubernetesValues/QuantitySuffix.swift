/// What follows the number of a quantity: nothing, a unit, or an exponent.
struct QuantitySuffix: Sendable {
    let notation: QuantityNotation
    /// The power of ten that the number is multiplied by.
    var powerOfTen = 0
    /// The power of 1024 that the number is multiplied by.
    var powerOf1024 = 0

    /// Nil when the API knows no such suffix.
    init?(_ text: String) {
        guard let suffix = text.withBytes({ QuantitySuffix($0[...]) }) else { return nil }
        self = suffix
    }

    /// Nil when the API knows no such suffix.
    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        if bytes.isEmpty {
            notation = .decimal
        } else if bytes.count == 1, let power = bytes.first.flatMap(Self.decimalPower) {
            notation = .decimal
            powerOfTen = power
        } else if bytes.count == 2, bytes.last == UInt8(ascii: "i"), let power = bytes.first.flatMap(Self.binaryPower) {
            notation = .binary
            powerOf1024 = power
        } else if let power = Self.exponent(bytes) {
            notation = .exponent
            powerOfTen = power
        } else {
            return nil
        }
    }

    private static func decimalPower(_ letter: UInt8) -> Int? {
        switch Unicode.Scalar(letter) {
        case "n": -9
        case "u": -6
        case "m": -3
        case "k": 3
        case "M": 6
        case "G": 9
        case "T": 12
        case "P": 15
        case "E": 18
        default: nil
        }
    }

    /// The power of 1024 of the letter before an "i".
    private static func binaryPower(_ letter: UInt8) -> Int? {
        switch Unicode.Scalar(letter) {
        case "K": 1
        case "M": 2
        case "G": 3
        case "T": 4
        case "P": 5
        case "E": 6
        default: nil
        }
    }

    private static func exponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = bytes.first, first == "e" || first == "E" else { return nil }
        var digits = bytes.dropFirst()
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
