/// The registry in an image reference: a host name, or an IPv6 address in brackets, with a port if it has one.
struct RegistryHost {
    private let image: String
    private let rule: String
    private let bytes: ArraySlice<UInt8>

    /// - Parameter end: where the registry ends in the image reference that it is the start of.
    init(of image: String, end: Int, rule: String) {
        self.image = image
        self.rule = rule
        bytes = Array(image.utf8)[..<end]
    }

    func check() throws(InvalidValue) {
        let hostEnd = bytes.first == UInt8(ascii: "[") ? try addressEnd() : try nameEnd()
        guard hostEnd < bytes.endIndex else { return }
        guard bytes[hostEnd] == ":" else {
            throw refusal("must have ':' and a port after ']'", hostEnd..<bytes.endIndex)
        }
        let port = String(decoding: bytes[(hostEnd + 1)...], as: UTF8.self)
        guard PortNumber.refusal(of: port) == nil else {
            throw refusal("must have a port between 1 and 65535", hostEnd + 1..<bytes.endIndex)
        }
    }

    private func addressEnd() throws(InvalidValue) -> Int {
        guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) else {
            throw refusal("must have ']' after the address", 0..<bytes.endIndex)
        }
        guard (try? IPAddress(String(decoding: bytes[1..<bracket], as: UTF8.self)))?.isIPv6 == true else {
            throw refusal("must have an IPv6 address in its brackets", 1..<bracket)
        }
        return bracket + 1
    }

    private func nameEnd() throws(InvalidValue) -> Int {
        let end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        let allowed = ASCIISet.alphanumerics.union(ASCIISet("-"))
        var start = 0
        for label in bytes[..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard let first = label.first, let last = label.last else {
                let place = max(0, min(start, end - 1))
                throw refusal("must have a name between its dots", place..<min(place + 1, end))
            }
            if let offset = label.firstIndex(where: { !allowed.contains($0) }) {
                let character = OffendingCharacter(in: image, at: offset)
                throw refusal("must not contain \(character.name)", character.range)
            }
            guard first != "-", last != "-" else {
                throw refusal("must not have '-' at an end of a label", start..<start + label.count)
            }
            start += label.count + 1
        }
        return end
    }

    private func refusal(_ phrase: String, _ range: Range<Int>) -> InvalidValue {
        InvalidValue(rule: rule, reason: "registry of image \(image.quoted) \(phrase)", range: range)
    }
}
