/// What the API server makes of the text of a quantity, computed in whole billionths with big numbers.
struct QuantityOracle {
    let isNegative: Bool
    /// The magnitude in billionths.
    let nanos: BigNatural
    let suffix: String

    private static let decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
    private static let binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    private static let exponents = ["e-9", "e-6", "e-3", "", "e3", "e6", "e9", "e12", "e15", "e18"]
    static let largest = BigNatural(UInt64(Int64.max)).times(10, power: 9)

    /// Nil when the text is none, is finer than a billionth, or is more than 2^63 − 1.
    init?(_ text: String) throws {
        let pattern = #/([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(n|u|m|k|M|G|T|P|E|[KMGTPE]i|[eE][+-]?[0-9]+)?/#
        guard let match = text.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar)) else { return nil }
        isNegative = match.1 == "-"
        suffix = String(match.5 ?? "")
        let whole = match.2 ?? ""
        let fraction = match.3 ?? match.4 ?? ""
        var number = BigNatural(digits: String(whole) + String(fraction))
        var power = 9 - fraction.count
        if let index = Self.binary.firstIndex(of: suffix), index > 0 {
            number = number.times(1024, power: index)
        } else if let index = Self.decimal.firstIndex(of: suffix) {
            power += 3 * index - 9
        } else {
            power += min(max(Int(suffix.dropFirst()) ?? .max, -10_000), 10_000)
        }
        while power > 0, !number.isZero {
            guard number <= Self.largest else { return nil }
            number = number * 10
            power -= 1
        }
        while power < 0, !number.isZero {
            guard let tenth = number.dividedExactly(by: 10) else { return nil }
            number = tenth
            power += 1
        }
        guard number <= Self.largest else { return nil }
        nanos = number
    }

    /// The canonical text in the notation that the suffix belongs to.
    var canonical: String {
        guard !nanos.isZero else { return "0" }
        let sign = isNegative ? "-" : ""
        if Self.binary.dropFirst().contains(suffix), let whole = nanos.dividedExactly(by: 1_000_000_000),
            whole >= BigNatural(1024)
        {
            return sign + Self.text(of: whole, step: 1024, suffixes: Self.binary)
        }
        let isExponent = suffix.count > 1 && !Self.binary.contains(suffix)
        return sign + Self.text(of: nanos, step: 1000, suffixes: isExponent ? Self.exponents : Self.decimal)
    }

    private static func text(of number: BigNatural, step: UInt64, suffixes: [String]) -> String {
        var number = number
        var index = 0
        while index + 1 < suffixes.count, let quotient = number.dividedExactly(by: step) {
            number = quotient
            index += 1
        }
        return number.description + suffixes[index]
    }
}

extension QuantityOracle: Comparable {
    static func < (left: QuantityOracle, right: QuantityOracle) -> Bool {
        switch (left.isNegative && !left.nanos.isZero, right.isNegative && !right.nanos.isZero) {
        case (false, false): left.nanos < right.nanos
        case (true, true): right.nanos < left.nanos
        case (let isNegative, _): isNegative
        }
    }

    static func == (left: QuantityOracle, right: QuantityOracle) -> Bool { !(left < right) && !(right < left) }
}
