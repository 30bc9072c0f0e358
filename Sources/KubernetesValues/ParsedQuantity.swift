/// The exact value of any text that the API reads as a quantity, for checks on objects that hold quantities as text.
///
/// It goes from one billionth to 2^63 − 1. The API rounds what is finer and may cap what is larger; here both are
/// refused, for the object would not say what the cluster does. Two notations of one amount are equal.
/// [Quantity](https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/)
package struct ParsedQuantity: CheckedValue, Comparable {
    /// The largest whole number that is not above the value.
    package let units: Int64
    /// What is above that, in billionths, 0 to 999999999.
    package let nanos: UInt32
    package let notation: QuantityNotation

    package static let zero = ParsedQuantity(units: 0, nanos: 0, notation: .decimal)

    package init(_ text: String) throws(InvalidValue) {
        let parts: QuantityText
        do throws(InvalidValue) {
            parts = try QuantityText(text, grammar: .any)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        let magnitude = try parts.magnitude()
        notation = parts.suffix.notation
        // The magnitude is at most Int64.max.
        let whole = Int64(magnitude.units)
        switch (parts.isNegative, magnitude.nanos) {
        case (false, let fraction): (units, nanos) = (whole, fraction)
        case (true, 0): (units, nanos) = (-whole, 0)
        case (true, let fraction): (units, nanos) = (-whole - 1, Self.nanosPerUnit - fraction)
        }
    }

    /// What is beyond the range stops at its end.
    private init(units: Int64, nanos: UInt32, notation: QuantityNotation) {
        let isTooLarge = units == .max
        let isTooSmall = units == .min
        self.units = isTooSmall ? -.max : units
        self.nanos = isTooLarge || isTooSmall ? 0 : nanos
        self.notation = notation
    }

    package var isNegative: Bool { units < 0 }

    /// The canonical text in the notation that the value was read in.
    package var description: String {
        guard isNegative else { return notation.text(units: units.magnitude, nanos: nanos) }
        if nanos == 0 { return "-" + notation.text(units: units.magnitude, nanos: 0) }
        return "-" + notation.text(units: units.magnitude - 1, nanos: Self.nanosPerUnit - nanos)
    }

    package static func == (left: Self, right: Self) -> Bool { (left.units, left.nanos) == (right.units, right.nanos) }
    package static func < (left: Self, right: Self) -> Bool { (left.units, left.nanos) < (right.units, right.nanos) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(units)
        hasher.combine(nanos)
    }

    /// The sum; one beyond the range stops at its end.
    package static func + (left: Self, right: Self) -> Self {
        let nanos = left.nanos + right.nanos
        let carry: Int64 = nanos >= nanosPerUnit ? 1 : 0
        let (sum, overflow) = left.units.addingReportingOverflow(right.units)
        let (units, carryOverflow) = sum.addingReportingOverflow(carry)
        // The carry can bring a sum back that fell below the range, and only that.
        if overflow != carryOverflow { return left.isNegative ? .lowest : .highest }
        return ParsedQuantity(units: units, nanos: nanos - UInt32(carry) * nanosPerUnit, notation: left.notation)
    }

    /// So many times as much, for replicas; a negative count counts as none, a product beyond the range stops at its
    /// end.
    package static func * (quantity: Self, count: Int) -> Self {
        let factor = UInt64(max(0, count))
        let product = UInt64(quantity.nanos).multipliedFullWidth(by: factor)
        let (carry, nanos) = UInt64(nanosPerUnit).dividingFullWidth(product)
        let (units, overflow) = quantity.units.multipliedReportingOverflow(by: Int64(factor))
        let (sum, carryOverflow) = units.addingReportingOverflow(Int64(carry))
        if overflow || carryOverflow { return quantity.isNegative ? .lowest : .highest }
        return ParsedQuantity(units: sum, nanos: UInt32(nanos), notation: quantity.notation)
    }

    private static let nanosPerUnit: UInt32 = 1_000_000_000
    private static let highest = ParsedQuantity(units: .max, nanos: 0, notation: .decimal)
    private static let lowest = ParsedQuantity(units: -.max, nanos: 0, notation: .decimal)
}
