/// Reads the two forms of an address and says where a text departs from them.
struct IPAddressParser {
    let text: String
    let rule: String

    func ipv4() throws(InvalidValue) -> IPAddress {
        guard !text.isEmpty else {
            throw InvalidValue(rule: rule, reason: "ip address must not be empty", range: 0..<0)
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let digits = ASCIISet("0123456789.")
        if let offset = text.utf8.enumerated().first(where: { !digits.contains($0.element) })?.offset {
            let character = OffendingCharacter(in: text, at: offset)
            throw refusal("must not contain \(character.name)", character.range)
        }
        guard parts.count == 4 else {
            throw refusal("must have four numbers with '.' between them", 0..<text.utf8.count)
        }
        var address: UInt64 = 0
        var offset = 0
        for part in parts {
            let range = offset..<offset + part.count
            guard let number = UInt8(String(decoding: part, as: UTF8.self)) else {
                throw refusal("must have numbers from 0 to 255", range)
            }
            guard part.count == 1 || part.first != UInt8(ascii: "0") else {
                throw refusal("must not have leading zeros", range, replacement: withoutLeadingZeros(parts))
            }
            address = address << 8 | UInt64(number)
            offset = range.upperBound + 1
        }
        return IPAddress(high: 0, low: address, isIPv6: false)
    }

    func ipv6() throws(InvalidValue) -> IPAddress {
        let bytes = Array(text.utf8)
        let colon = UInt8(ascii: ":")
        if let dot = bytes.firstIndex(of: UInt8(ascii: ".")) { throw embeddedIPv4(bytes, dot: dot) }
        if let offset = bytes.firstIndex(where: { $0 != colon && $0.hexDigit == nil }) {
            let character = OffendingCharacter(in: text, at: offset)
            let hint = bytes[offset] == "%" ? "; leave the zone out" : ""
            throw refusal("must not contain \(character.name)\(hint)", character.range)
        }
        var groups: [UInt64] = []
        var gap: Int?
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == colon {
                // A lone ':' separates; it may neither start nor end the address.
                let isDouble = offset + 1 < bytes.count && bytes[offset + 1] == colon
                guard isDouble || (offset > 0 && offset + 1 < bytes.count) else {
                    throw refusal("must not start or end with a single ':'", offset..<offset + 1)
                }
                if isDouble {
                    guard gap == nil else { throw refusal("must have '::' only once", offset..<offset + 2) }
                    gap = groups.count
                    offset += 1
                }
                offset += 1
                if isDouble, offset < bytes.count, bytes[offset] == colon {
                    throw refusal("must not have three ':' in a row", offset - 2..<offset + 1)
                }
            }
            let end = bytes[offset...].firstIndex(of: colon) ?? bytes.count
            guard end - offset <= 4 else { throw refusal("must have groups of at most four digits", offset..<end) }
            if end > offset { groups.append(bytes[offset..<end].reduce(0) { $0 << 4 | UInt64($1.hexDigit ?? 0) }) }
            offset = end
        }
        guard gap == nil ? groups.count == 8 : groups.count < 8 else {
            throw refusal("must have eight groups, or fewer with one '::'", 0..<bytes.count)
        }
        groups.insert(contentsOf: Array(repeating: 0, count: 8 - groups.count), at: gap ?? groups.count)
        let (high, low) = (groups[..<4].reduce(0) { $0 << 16 | $1 }, groups[4...].reduce(0) { $0 << 16 | $1 })
        guard high != 0 || low >> 32 != 0xFFFF else {
            throw mapped(IPAddress(high: 0, low: low & 0xFFFF_FFFF, isIPv6: false))
        }
        return IPAddress(high: high, low: low, isIPv6: true)
    }

    private func embeddedIPv4(_ bytes: [UInt8], dot: Int) -> InvalidValue {
        guard let colon = bytes[..<dot].lastIndex(of: UInt8(ascii: ":")) else { return port(bytes) }
        let start = colon + 1
        let tail = String(decoding: bytes[start...], as: UTF8.self)
        guard let address = try? IPAddress(tail), !address.isIPv6, text.lowerCasedASCII.hasPrefix("::ffff:") else {
            return refusal("must not mix the forms of IPv4 and IPv6", 0..<bytes.count)
        }
        return mapped(address)
    }

    /// An IPv4 address with ':' after it.
    private func port(_ bytes: [UInt8]) -> InvalidValue {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        let address = try? IPAddress(String(decoding: bytes[..<colon], as: UTF8.self))
        return refusal("must not have a port", colon..<bytes.count, replacement: address?.description)
    }

    private func mapped(_ address: IPAddress) -> InvalidValue {
        refusal(
            "must not be an IPv4 address in IPv6 form; write '\(address)'",
            0..<text.utf8.count,
            replacement: address.description
        )
    }

    private func withoutLeadingZeros(_ parts: [Substring.UTF8View]) -> String? {
        let numbers = parts.compactMap { UInt8(String(decoding: $0, as: UTF8.self)) }
        return numbers.count == parts.count ? numbers.map(String.init).joined(separator: ".") : nil
    }

    private func refusal(_ phrase: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        InvalidValue(rule: rule, reason: "ip address \(text.quoted) \(phrase)", range: range, replacement: replacement)
    }
}
