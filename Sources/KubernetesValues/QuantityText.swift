/// A quantity taken apart, not yet computed: sign, digits, suffix.
struct QuantityText: Sendable {
    let text: String
    let grammar: QuantityGrammar
    let isNegative: Bool
    /// The digits of the number, without its point.
    let digits: [UInt8]
    /// How many of the digits stand after the point.
    let fractionDigits: Int
    let suffix: QuantitySuffix
    let suffixRange: Range<Int>

    init(_ text: String, grammar: QuantityGrammar) throws(InvalidValue) {
        self.text = text
        self.grammar = grammar
        guard !text.isEmpty else {
            throw grammar.refusal(
                "\(grammar.subject) must not be empty; write for instance '\(grammar.example)'", 0..<0)
        }
        let bytes = Array(text.utf8)
        var offset = 0
        isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes[0] == "+" { offset = 1 }
        var digits: [UInt8] = []
        var point: Int?
        while offset < bytes.count {
            if let digit = bytes[offset].decimalDigit {
                digits.append(digit)
            } else if bytes[offset] == ".", point == nil {
                point = digits.count
            } else {
                break
            }
            offset += 1
        }
        guard !digits.isEmpty else { throw grammar.missingNumber(in: text, before: offset) }
        self.digits = digits
        fractionDigits = point.map { digits.count - $0 } ?? 0
        suffixRange = offset..<bytes.count
        guard let suffix = QuantitySuffix(String(decoding: bytes[suffixRange], as: UTF8.self)) else {
            throw grammar.wrongSuffix(of: text, at: suffixRange)
        }
        self.suffix = suffix
    }

    /// The absolute amount in units and billionths of a unit, exact.
    func magnitude() throws(InvalidValue) -> (units: UInt64, nanos: UInt32) {
        // Least digit first, so that a carry is an append.
        var number = Array(digits.reversed())
        for _ in 0..<suffix.powerOf1024 { Self.multiplyBy1024(&number) }
        while number.last == 0 { number.removeLast() }
        guard let lowest = number.firstIndex(where: { $0 != 0 }) else { return (0, 0) }
        let exponent = suffix.powerOfTen - fractionDigits
        guard exponent + number.count <= 19 else { throw tooLarge }
        guard exponent + lowest >= -9 else {
            throw refusal("is finer than one billionth, which the API cannot hold", 0..<text.utf8.count)
        }
        var units: UInt64 = 0
        var nanos: UInt32 = 0
        for place in stride(from: 18, through: -9, by: -1) {
            let index = place - exponent
            let digit = number.indices.contains(index) ? number[index] : 0
            if place >= 0 { units = units * 10 + UInt64(digit) } else { nanos = nanos * 10 + UInt32(digit) }
        }
        guard units < Int64.max || (units == Int64.max && nanos == 0) else { throw tooLarge }
        return (units, nanos)
    }

    func refusal(_ phrase: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        grammar.refusal("\(grammar.subject) \(text.quoted) \(phrase)", range, replacement: replacement)
    }

    private var tooLarge: InvalidValue {
        refusal("is more than 9223372036854775807, the most that the API can hold", 0..<text.utf8.count)
    }

    private static func multiplyBy1024(_ number: inout [UInt8]) {
        var carry = 0
        for index in number.indices {
            let product = Int(number[index]) * 1024 + carry
            number[index] = UInt8(product % 10)
            carry = product / 10
        }
        while carry > 0 {
            number.append(UInt8(carry % 10))
            carry /= 10
        }
    }
}
