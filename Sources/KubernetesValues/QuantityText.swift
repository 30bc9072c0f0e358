/// A quantity taken apart, not yet computed: sign, digits, suffix.
struct QuantityText: Sendable {
    let text: String
    let grammar: QuantityGrammar
    let isNegative: Bool
    /// The bytes of the number, with its point.
    private let numberRange: Range<Int>
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
        let parts = text.withBytes(Parts.init)
        guard parts.digits > 0 else { throw grammar.missingNumber(in: text, before: parts.number.upperBound) }
        isNegative = parts.isNegative
        numberRange = parts.number
        fractionDigits = parts.fractionDigits
        suffixRange = parts.number.upperBound..<text.utf8.count
        guard let suffix = parts.suffix else { throw grammar.wrongSuffix(of: text, at: suffixRange) }
        self.suffix = suffix
    }

    /// What the bytes of a text come to, right or wrong.
    private struct Parts {
        let isNegative: Bool
        let number: Range<Int>
        let digits: Int
        let fractionDigits: Int
        let suffix: QuantitySuffix?

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            isNegative = bytes.first == UInt8(ascii: "-")
            let start = isNegative || bytes.first == UInt8(ascii: "+") ? 1 : 0
            var end = start
            var point: Int?
            while end < bytes.count {
                if bytes[end] == ".", point == nil {
                    point = end
                } else if bytes[end].decimalDigit == nil {
                    break
                }
                end += 1
            }
            number = start..<end
            digits = number.count - (point == nil ? 0 : 1)
            fractionDigits = point.map { end - $0 - 1 } ?? 0
            suffix = QuantitySuffix(bytes[end...])
        }
    }

    /// The digits of the number, without its point.
    private var digits: some Sequence<UInt8> {
        text.utf8.prefix(numberRange.upperBound).dropFirst(numberRange.lowerBound).lazy.compactMap { $0.decimalDigit }
    }

    /// The absolute amount in units and billionths of a unit, exact.
    func magnitude() throws(InvalidValue) -> (units: UInt64, nanos: UInt32) {
        if let magnitude = ordinaryMagnitude { return magnitude }
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

    /// The same for an amount that fits a machine word on the way; nil for all others.
    private var ordinaryMagnitude: (units: UInt64, nanos: UInt32)? {
        let exponent = suffix.powerOfTen - fractionDigits
        guard (-9...18).contains(exponent) else { return nil }
        var number = text.withBytes { bytes in
            var number = MachineWord()
            for byte in bytes[numberRange] {
                guard let digit = byte.decimalDigit else { continue }
                number.multiply(by: 10)
                number.add(UInt64(digit))
            }
            return number
        }
        for _ in 0..<suffix.powerOf1024 { number.multiply(by: 1024) }
        let power = Self.powersOfTen[abs(exponent)]
        if exponent >= 0 {
            number.multiply(by: power)
            return number.isTooLarge || number.value >= Int64.max ? nil : (number.value, 0)
        }
        let (units, parts) = number.value.quotientAndRemainder(dividingBy: power)
        guard !number.isTooLarge, units < Int64.max else { return nil }
        return (units, UInt32(parts * Self.powersOfTen[9 + exponent]))
    }

    /// A number that says when it would not fit a machine word.
    private struct MachineWord {
        var value: UInt64 = 0
        var isTooLarge = false

        mutating func multiply(by factor: UInt64) {
            let (product, overflow) = value.multipliedReportingOverflow(by: factor)
            (value, isTooLarge) = (product, isTooLarge || overflow)
        }

        mutating func add(_ other: UInt64) {
            let (sum, overflow) = value.addingReportingOverflow(other)
            (value, isTooLarge) = (sum, isTooLarge || overflow)
        }
    }

    private static let powersOfTen: [UInt64] = (0..<18).reduce(into: [1]) { powers, _ in
        powers.append((powers.last ?? 1) * 10)
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
