/// A DNS name as an Ingress serves it: `app.example.com`, or `*.example.com` for all names one level below.
///
/// [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards)
package struct HostName: CheckedName {
    package let description: String

    private static let rule = "host"
    private static let grammar = NameGrammar(
        rule: rule,
        subject: "host",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-.")),
        alphabetText: "lower-case letters, digits, '-' and '.'",
        start: .lowerCaseAlphanumerics,
        startText: "a lower-case letter or a digit",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 253,
        isDotted: true
    )

    package init(_ text: String) throws(InvalidValue) {
        if let problem = Self.problemOfURL(text) ?? Self.problemOfAddress(text) { throw problem }
        let wildcard = text.hasPrefix("*.") ? "*." : ""
        let name = String(text.dropFirst(wildcard.count))
        guard !text.hasPrefix("*") || (wildcard == "*." && !name.isEmpty) else {
            throw InvalidValue(
                rule: Self.rule, reason: "host \(text.quoted) must have a domain after '*.', as in '*.example.com'",
                range: 0..<1
            )
        }
        do throws(InvalidValue) {
            try Self.grammar.check(name)
        } catch {
            throw error.within(prefix: wildcard, suffix: "").withSoundRepair(for: Self.self)
        }
        guard text.utf8.count <= 253 else {
            throw InvalidValue(
                rule: Self.rule, reason: "host \(text.quoted) has more than 253 characters",
                range: 253..<text.utf8.count
            )
        }
        description = text
    }

    /// Whether it stands for all names one level below the domain.
    package var isWildcard: Bool { description.hasPrefix("*.") }

    /// A scheme, a path or a port around the host.
    private static func problemOfURL(_ text: String) -> InvalidValue? {
        let bytes = Array(text.utf8)
        if let scheme = text.firstRange(ofBytes: "://") {
            let end = bytes[scheme.upperBound...].firstIndex { $0 == "/" || $0 == ":" } ?? bytes.count
            return InvalidValue(
                rule: rule,
                reason: "host \(text.quoted) must not have a scheme; write the name alone",
                range: 0..<scheme.upperBound,
                replacement: repaired(bytes[scheme.upperBound..<end])
            )
        }
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
            return InvalidValue(
                rule: rule,
                reason: "host \(text.quoted) must not have a path; write the name alone",
                range: slash..<bytes.count,
                replacement: repaired(bytes[..<slash])
            )
        }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), !bytes[(colon + 1)...].contains(UInt8(ascii: ":")) {
            return InvalidValue(
                rule: rule,
                reason: "host \(text.quoted) must not have a port; write the name alone",
                range: colon..<bytes.count,
                replacement: repaired(bytes[..<colon])
            )
        }
        return nil
    }

    private static func problemOfAddress(_ text: String) -> InvalidValue? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isIPv4 = parts.count == 4 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(ASCIISet.digits.contains) }
        let isIPv6 = text.utf8.contains(UInt8(ascii: ":"))
        guard isIPv4 || isIPv6 else { return nil }
        return InvalidValue(
            rule: rule, reason: "host \(text.quoted) must be a DNS name, not an IP address", range: 0..<text.utf8.count
        )
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> String? {
        let name = String(decoding: bytes, as: UTF8.self).lowerCasedASCII
        return refusal(of: name) == nil ? name : nil
    }
}
