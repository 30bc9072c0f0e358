/// A length of time as Go's `time.ParseDuration` reads it, in nanoseconds; negative ones are refused.
struct GoDuration: Sendable {
    static let rule = "duration"
    static let nanosecondsPerSecond: UInt64 = 1_000_000_000
    static let maximumNanoseconds = UInt64(Int64.max)

    let nanoseconds: UInt64

    private static let units: [String: UInt64] = [
        "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000,
        "s": nanosecondsPerSecond, "m": 60 * nanosecondsPerSecond, "h": 3600 * nanosecondsPerSecond,
    ]

    init(_ text: String) throws(InvalidValue) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else {
            throw InvalidValue(
                rule: Self.rule, reason: "duration must not be empty; write for instance '30s'", range: 0..<0)
        }
        guard bytes[0] != "-" else { throw Self.refusal(of: text, "must not be negative", 0..<1) }
        var offset = bytes[0] == "+" ? 1 : 0
        guard !bytes[offset...].elementsEqual("0".utf8) else {
            nanoseconds = 0
            return
        }
        var total: UInt64 = 0
        repeat {
            let (amount, next) = try Self.part(of: text, bytes, from: offset)
            total = total.addingSaturating(amount)
            offset = next
        } while offset < bytes.count
        guard total <= Self.maximumNanoseconds else { throw Self.tooLong(text) }
        nanoseconds = total
    }

    /// One number with its unit, and where the next one starts.
    private static func part(
        of text: String, _ bytes: [UInt8], from start: Int
    ) throws(InvalidValue) -> (amount: UInt64, next: Int) {
        var number = start
        while number < bytes.count, bytes[number].decimalDigit != nil || bytes[number] == "." { number += 1 }
        var end = number
        while end < bytes.count, bytes[end].decimalDigit == nil, bytes[end] != "." { end += 1 }
        let pieces = bytes[start..<number].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard pieces.count <= 2, pieces.contains(where: { !$0.isEmpty }) else {
            throw refusal(of: text, "must be numbers with units, such as '1h30m'", start..<max(number, start))
        }
        guard number < bytes.count else {
            let isWhole = start == 0 && pieces.count == 1
            throw refusal(
                of: text,
                "must have a unit after the number: 's', 'm' or 'h'",
                start..<number,
                replacement: isWhole ? text + "s" : nil
            )
        }
        let name = String(decoding: bytes[number..<end], as: UTF8.self)
        guard let unit = units[name] else {
            throw refusal(of: text, "has unknown unit \(name.quoted); use 's', 'm' or 'h'", number..<end)
        }
        var amount: UInt64 = 0
        for digit in pieces[0].compactMap(\.decimalDigit) {
            amount = amount.multipliedSaturating(by: 10).addingSaturating(UInt64(digit))
        }
        amount = amount.multipliedSaturating(by: unit)
        if pieces.count == 2 {
            amount = amount.addingSaturating(try fraction(pieces[1], of: unit, in: text, at: start..<number))
        }
        return (amount, end)
    }

    /// Exact, where Go would round: a fraction finer than a nanosecond is refused.
    private static func fraction(
        _ digits: ArraySlice<UInt8>, of unit: UInt64, in text: String, at range: Range<Int>
    ) throws(InvalidValue) -> UInt64 {
        var numerator: UInt64 = 0
        var share = unit
        for digit in digits.compactMap(\.decimalDigit) where share > 0 {
            // Zeros at the end never matter, so they may go on beyond what the unit can be divided into.
            guard share.isMultiple(of: 10) else {
                if digit == 0 { continue }
                throw refusal(of: text, "is finer than a nanosecond", range)
            }
            share /= 10
            numerator += UInt64(digit) * share
        }
        return numerator
    }

    private static func tooLong(_ text: String) -> InvalidValue {
        refusal(of: text, "is longer than 292 years, the most that can be counted", 0..<text.utf8.count)
    }

    private static func refusal(
        of text: String, _ phrase: String, _ range: Range<Int>, replacement: String? = nil
    ) -> InvalidValue {
        InvalidValue(rule: rule, reason: "duration \(text.quoted) \(phrase)", range: range, replacement: replacement)
    }
}
