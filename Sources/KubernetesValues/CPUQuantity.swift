/// An amount of processor time in thousandths of a core, exact; written `500m`, `2`.
///
/// [CPU units](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu)
public struct CPUQuantity: CheckedValue, Comparable {
    /// The amount in thousandths of a core.
    public let millicores: Int64

    private init(saturating millicores: UInt64) { self.millicores = Int64(clamping: millicores) }

    /// Thousandths of a core: `.millicores(500)` is half a core.
    public static func millicores(_ count: UInt) -> CPUQuantity { CPUQuantity(saturating: UInt64(count)) }

    /// Whole cores.
    public static func cores(_ count: UInt) -> CPUQuantity {
        CPUQuantity(saturating: UInt64(count).multipliedSaturating(by: 1000))
    }

    /// Reads `500m`, `0.5` or `2`; refuses units of memory, negative amounts and what is finer than a thousandth.
    public init(_ text: String) throws(InvalidValue) {
        let parts: QuantityText
        do throws(InvalidValue) {
            parts = try QuantityText(text, grammar: .cpu)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        let whole = 0..<text.utf8.count
        guard parts.suffix.notation != .binary else {
            throw parts.refusal(
                "must not have a unit of memory; \(parts.grammar.units)", parts.suffixRange)
        }
        let (units, nanos) = try parts.magnitude()
        guard !parts.isNegative || (units, nanos) == (0, 0) else { throw parts.refusal("must not be negative", 0..<1) }
        guard nanos.isMultiple(of: 1_000_000) else {
            throw parts.refusal("is finer than '1m', the smallest share of a core", whole)
        }
        let (millicores, overflow) = units.multipliedReportingOverflow(by: 1000)
        let (sum, sumOverflow) = millicores.addingReportingOverflow(UInt64(nanos / 1_000_000))
        guard !overflow, !sumOverflow, let total = Int64(exactly: sum) else {
            throw parts.refusal("is more than 9223372036854775807m, the most that can be counted", whole)
        }
        self.millicores = total
    }

    /// The API server's canonical text: `1` for 1000 thousandths, `1500m` for 1500.
    public var description: String {
        let amount = millicores.magnitude
        return QuantityNotation.decimal.text(units: amount / 1000, nanos: UInt32(amount % 1000) * 1_000_000)
    }

    /// By amount.
    public static func < (left: Self, right: Self) -> Bool { left.millicores < right.millicores }

    /// The sum; it stops at the largest amount that the API can hold.
    public static func + (left: Self, right: Self) -> Self {
        CPUQuantity(saturating: left.millicores.magnitude + right.millicores.magnitude)
    }

    /// So many times as much, stopping at the largest amount that the API can hold; a negative count counts as none.
    public static func * (quantity: Self, count: Int) -> Self {
        CPUQuantity(saturating: quantity.millicores.magnitude.multipliedSaturating(by: UInt64(max(0, count))))
    }
}
