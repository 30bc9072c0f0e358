/// An amount of memory or storage in whole bytes, exact; written `512Mi`, `1G`.
///
/// [Memory units](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory)
public struct MemoryQuantity: CheckedValue, Comparable {
    /// The amount in bytes.
    public let bytes: Int64

    private init(saturating bytes: UInt64) { self.bytes = Int64(clamping: bytes) }

    private init(_ count: UInt, times unit: UInt64) {
        self.init(saturating: UInt64(count).multipliedSaturating(by: unit))
    }

    /// Bytes.
    public static func bytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1) }
    /// Kibibytes, 1024 bytes each.
    public static func kibibytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1 << 10) }
    /// Mebibytes, 1024 × 1024 bytes each.
    public static func mebibytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1 << 20) }
    /// Gibibytes, 1024³ bytes each.
    public static func gibibytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1 << 30) }
    /// Tebibytes, 1024⁴ bytes each.
    public static func tebibytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1 << 40) }
    /// Kilobytes, 1000 bytes each.
    public static func kilobytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1000) }
    /// Megabytes, a million bytes each.
    public static func megabytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1_000_000) }
    /// Gigabytes, 10⁹ bytes each.
    public static func gigabytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1_000_000_000) }
    /// Terabytes, 10¹² bytes each.
    public static func terabytes(_ count: UInt) -> MemoryQuantity { MemoryQuantity(count, times: 1_000_000_000_000) }

    /// Reads `512Mi`, `1G` or `1.5Gi`; refuses 'm', which would be thousandths of a byte, negative amounts and part
    /// bytes.
    public init(_ text: String) throws(InvalidValue) {
        let parts: QuantityText
        do throws(InvalidValue) {
            parts = try QuantityText(text, grammar: .memory)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        guard parts.suffix.notation != .decimal || parts.suffix.powerOfTen >= 0 else { throw Self.partOfByte(parts) }
        let (units, nanos) = try parts.magnitude()
        guard !parts.isNegative || (units, nanos) == (0, 0) else { throw parts.refusal("must not be negative", 0..<1) }
        guard nanos == 0, let bytes = Int64(exactly: units) else {
            throw parts.refusal("must be a whole number of bytes", 0..<text.utf8.count)
        }
        self.bytes = bytes
    }

    /// The canonical text, from the amount alone: of the API server's binary and decimal form the one with fewer
    /// digits, the binary one if both have as many. 1536 MiB is `1536Mi`, 10⁹ bytes are `1G`.
    public var description: String {
        let decimal = QuantityNotation.decimal.parts(of: bytes.magnitude)
        let binary = QuantityNotation.binary.parts(of: bytes.magnitude)
        let shorter = decimal.number.digitCount < binary.number.digitCount ? decimal : binary
        return String(shorter.number) + shorter.suffix
    }

    /// By amount.
    public static func < (left: Self, right: Self) -> Bool { left.bytes < right.bytes }

    /// The sum; it stops at the largest amount that the API can hold.
    public static func + (left: Self, right: Self) -> Self {
        MemoryQuantity(saturating: left.bytes.magnitude + right.bytes.magnitude)
    }

    /// So many times as much, stopping at the largest amount that the API can hold; a negative count counts as none.
    public static func * (quantity: Self, count: Int) -> Self {
        MemoryQuantity(saturating: quantity.bytes.magnitude.multipliedSaturating(by: UInt64(max(0, count))))
    }

    private static func partOfByte(_ parts: QuantityText) -> InvalidValue {
        let number = String(decoding: parts.text.utf8.prefix(parts.suffixRange.lowerBound), as: UTF8.self)
        let suffix = String(decoding: parts.text.utf8.dropFirst(parts.suffixRange.lowerBound), as: UTF8.self)
        let share = ["m": "thousandths", "u": "millionths", "n": "billionths"][suffix] ?? "parts"
        return parts.refusal(
            "is in \(share) of a byte; write \((number + "Mi").quoted) or \((number + "M").quoted)", parts.suffixRange
        )
    }
}
