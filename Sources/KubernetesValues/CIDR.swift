/// A network: an address and how many of its leading bits all members share, `10.0.0.0/8`, `2001:db8::/32`.
///
/// [Network
/// policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-ipblock-selectors)
public struct CIDR: CheckedValue, Comparable {
    /// The first address.
    public let address: IPAddress
    /// How many leading bits all members share.
    public let prefixLength: Int

    private static let rule = "cidr"

    /// Reads a network; refuses one whose address has bits after the prefix.
    public init(_ text: String) throws(InvalidValue) {
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            let address = try? IPAddress(text)
            throw InvalidValue(
                rule: Self.rule,
                reason: text.isEmpty
                    ? "network must not be empty; write for instance '10.0.0.0/8'"
                    : "network \(text.quoted) must have '/' and a prefix length; a single address is "
                        + (address.map { $0.isIPv6 } ?? false ? "'/128'" : "'/32'"),
                range: text.utf8.count..<text.utf8.count,
                replacement: address.map { text + ($0.isIPv6 ? "/128" : "/32") }
            )
        }
        let lengthText = String(text[text.utf8.index(after: slash)...])
        let addressText = String(text[..<slash])
        let address: IPAddress
        do throws(InvalidValue) {
            address = try IPAddress(addressText, rule: Self.rule)
        } catch {
            throw error.within(prefix: "", suffix: "/" + lengthText).withSoundRepair(for: Self.self)
        }
        do throws(InvalidValue) {
            prefixLength = try Self.prefixLength(lengthText, maximum: address.isIPv6 ? 128 : 32)
        } catch {
            throw error.within(prefix: addressText + "/", suffix: "").withSoundRepair(for: Self.self)
        }
        self.address = address.masked(to: prefixLength)
        guard self.address == address else {
            throw InvalidValue(
                rule: Self.rule,
                reason:
                    "network \(text.quoted) has bits of a host in it; the network is '\(self.address)/\(prefixLength)'",
                range: 0..<addressText.utf8.count,
                replacement: description
            )
        }
    }

    /// The canonical text.
    public var description: String { "\(address)/\(prefixLength)" }

    /// By first address, the larger network first.
    public static func < (left: Self, right: Self) -> Bool {
        left.address == right.address ? left.prefixLength < right.prefixLength : left.address < right.address
    }

    /// Whether the address is in this network.
    package func contains(_ other: IPAddress) -> Bool {
        other.isIPv6 == address.isIPv6 && other.masked(to: prefixLength) == address
    }

    /// Whether all of the other network is in this one.
    package func contains(_ other: CIDR) -> Bool { prefixLength <= other.prefixLength && contains(other.address) }

    private static func prefixLength(_ text: String, maximum: Int) throws(InvalidValue) -> Int {
        let length = try NumberGrammar(rule: rule, subject: "prefix length", range: 0...maximum).number(text)
        guard String(length) == text else {
            throw InvalidValue(
                rule: rule,
                reason: "prefix length \(text.quoted) must not have leading zeros",
                range: 0..<text.utf8.count,
                replacement: String(length)
            )
        }
        return length
    }
}

extension IPAddress {
    /// The same address with all bits after the first `length` cleared.
    fileprivate func masked(to length: Int) -> IPAddress {
        let bits = isIPv6 ? length : length + 96
        return IPAddress(
            high: high & ~(bits >= 64 ? 0 : UInt64.max >> bits),
            low: low & ~(bits >= 128 ? 0 : UInt64.max >> max(0, bits - 64)),
            isIPv6: isIPv6
        )
    }
}
