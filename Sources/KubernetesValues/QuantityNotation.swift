/// The three ways in which the API writes a quantity. It remembers which one it read and writes the same.
package enum QuantityNotation: Sendable {
    /// `1500m`, `1G`
    case decimal
    /// `1536Mi`
    case binary
    /// `12e6`
    case exponent

    /// The canonical text: no fraction, and the largest unit that allows that.
    func text(units: UInt64, nanos: UInt32) -> String {
        guard nanos == 0 else {
            let suffixes = self == .exponent ? Self.exponentSuffixes : Self.decimalSuffixes
            return Self.text(units: units, nanos: nanos, suffixes: suffixes)
        }
        let (number, suffix) = parts(of: units)
        return String(number) + suffix
    }

    /// The number and the suffix of the canonical text of a whole amount: 1536 and `Mi`.
    func parts(of units: UInt64) -> (number: UInt64, suffix: String) {
        switch self {
        case .binary where units >= 1024: Self.parts(of: units, dividedBy: 1024, suffixes: Self.binarySuffixes)
        case .binary, .decimal: Self.parts(of: units, dividedBy: 1000, suffixes: Self.decimalSuffixes[3...])
        case .exponent: Self.parts(of: units, dividedBy: 1000, suffixes: Self.exponentSuffixes[3...])
        }
    }

    private static let binarySuffixes: ArraySlice = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    private static let decimalSuffixes: ArraySlice = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
    private static let exponentSuffixes: ArraySlice = ["e-9", "e-6", "e-3", "", "e3", "e6", "e9", "e12", "e15", "e18"]

    private static func parts(
        of units: UInt64, dividedBy step: UInt64, suffixes: ArraySlice<String>
    ) -> (number: UInt64, suffix: String) {
        var number = units
        var place = suffixes.startIndex
        while place < suffixes.endIndex - 1, number > 0, number.isMultiple(of: step) {
            number /= step
            place += 1
        }
        return (number, suffixes[place])
    }

    private static func text(units: UInt64, nanos: UInt32, suffixes: ArraySlice<String>) -> String {
        var fraction = nanos
        var places = 9
        while fraction.isMultiple(of: 1000) {
            fraction /= 1000
            places -= 3
        }
        let suffix = suffixes[suffixes.startIndex + 3 - places / 3]
        if units == 0 { return String(fraction) + suffix }
        let digits = String(fraction)
        return String(units) + String(repeating: "0", count: places - digits.count) + digits + suffix
    }
}

extension UInt64 {
    /// How many digits it is written with.
    var digitCount: Int {
        var count = 1
        var rest = self / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }
}
