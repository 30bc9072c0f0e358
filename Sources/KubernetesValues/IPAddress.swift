/// An IPv4 or IPv6 address, complete: no leading zeros, no zone, no IPv4 address inside an IPv6 one.
///
/// [EndpointSlice](https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/)
public struct IPAddress: CheckedValue, Comparable {
    /// The address as one number, in two halves; an IPv4 address is in the lower 32 bits.
    let high: UInt64
    let low: UInt64
    /// Whether it is an IPv6 address.
    public let isIPv6: Bool

    init(high: UInt64, low: UInt64, isIPv6: Bool) {
        self.high = high
        self.low = low
        self.isIPv6 = isIPv6
    }

    /// Reads `192.0.2.1` or `2001:db8::1`.
    public init(_ text: String) throws(InvalidValue) {
        try self.init(text, rule: "ip-address")
    }

    init(_ text: String, rule: String) throws(InvalidValue) {
        let parser = IPAddressParser(text: text, rule: rule)
        self = text.utf8.contains(UInt8(ascii: ":")) ? try parser.ipv6() : try parser.ipv4()
    }

    /// The canonical text: of IPv6 in small letters, the longest run of zeros as `::`.
    public var description: String {
        guard isIPv6 else {
            let bytes: [UInt8] = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: low >> $0) }
            return bytes.map(String.init).joined(separator: ".")
        }
        let groups: [UInt16] = [high, low].flatMap { half in
            [48, 32, 16, 0].map { UInt16(truncatingIfNeeded: half >> $0) }
        }
        let texts = groups.map { String($0, radix: 16) }
        guard let zeros = Self.longestRunOfZeros(in: groups) else { return texts.joined(separator: ":") }
        return texts[..<zeros.lowerBound].joined(separator: ":") + "::"
            + texts[zeros.upperBound...].joined(separator: ":")
    }

    /// IPv4 before IPv6, then by number.
    public static func < (left: Self, right: Self) -> Bool {
        left.isIPv6 == right.isIPv6 ? (left.high, left.low) < (right.high, right.low) : right.isIPv6
    }

    /// Whether it is an address of the node itself, which no other can reach.
    package var isLoopback: Bool { isIPv6 ? high == 0 && low == 1 : low >> 24 == 127 }

    /// Whether it is valid on one link alone: 169.254.0.0/16, fe80::/10.
    package var isLinkLocal: Bool { isIPv6 ? high >> 54 == 0xFE80 >> 6 : low >> 16 == 0xA9FE }

    /// Whether it stands for no address at all: 0.0.0.0, ::
    package var isUnspecified: Bool { high == 0 && low == 0 }

    private static func longestRunOfZeros(in groups: [UInt16]) -> Range<Int>? {
        var longest: Range<Int>?
        var start = 0
        while start < groups.count {
            var end = start
            while end < groups.count, groups[end] == 0 { end += 1 }
            // A single zero is not shortened; of equal runs the first one is.
            if end - start >= 2, end - start > (longest?.count ?? 0) { longest = start..<end }
            start = end + 1
        }
        return longest
    }
}
