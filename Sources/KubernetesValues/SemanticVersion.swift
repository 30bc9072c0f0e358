/// A version of three numbers, with what it comes before and how it was built, if it says so: `1.4.0-rc.1+5114f85`.
///
/// [Semantic Versioning](https://semver.org/spec/v2.0.0.html)
package struct SemanticVersion: CheckedName {
    private static let identifiers = ASCIISet.alphanumerics.union(ASCIISet("-"))

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        guard !text.isEmpty else { throw Self.refusal("version must not be empty; write for instance '1.0.0'", 0..<0) }
        let alphabet = Self.identifiers.union(ASCIISet(".+"))
        if let offset = text.utf8.enumerated().first(where: { !alphabet.contains($0.element) })?.offset {
            let character = OffendingCharacter(in: text, at: offset)
            throw Self.refusal(
                "version \(text.quoted) must not contain \(character.name); use digits, letters, '-', '.' and '+'",
                character.range)
        }
        let bytes = Array(text.utf8)
        let plus = bytes.firstIndex(of: UInt8(ascii: "+")) ?? bytes.endIndex
        let hyphen = bytes[..<plus].firstIndex(of: UInt8(ascii: "-")) ?? plus
        try Self.checkNumbers(bytes[..<hyphen], of: text)
        if hyphen < plus { try Self.checkIdentifiers(bytes[(hyphen + 1)..<plus], of: text, areVersions: true) }
        if plus < bytes.endIndex { try Self.checkIdentifiers(bytes[(plus + 1)...], of: text, areVersions: false) }
        description = text
    }

    private static func checkNumbers(_ bytes: ArraySlice<UInt8>, of text: String) throws(InvalidValue) {
        guard bytes.first != UInt8(ascii: "v") else {
            let repaired = String(text.dropFirst())
            throw refusal(
                "version \(text.quoted) must not start with 'v'", 0..<1,
                replacement: Self.refusal(of: repaired) == nil ? repaired : nil)
        }
        let numbers = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        for number in numbers where number.isEmpty || !number.allSatisfy(ASCIISet.digits.contains) {
            throw refusal(
                "version \(text.quoted) must have three numbers before anything else",
                number.startIndex..<number.endIndex)
        }
        if let number = numbers.first(where: \.hasLeadingZero) {
            throw refusal(
                "number '\(String(decoding: number, as: UTF8.self))' of version \(text.quoted) must not start with '0'",
                number.startIndex..<number.endIndex)
        }
        guard numbers.count == 3 else {
            let missing = String(repeating: ".0", count: max(0, 3 - numbers.count))
            let isWhole = numbers.count < 3 && bytes.count == text.utf8.count
            throw refusal(
                "version \(text.quoted) must have three numbers, not \(numbers.count)",
                bytes.startIndex..<bytes.endIndex, replacement: isWhole ? text + missing : nil)
        }
    }

    private static func checkIdentifiers(
        _ bytes: ArraySlice<UInt8>, of text: String, areVersions: Bool
    ) throws(InvalidValue) {
        for part in bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            let range = part.startIndex..<part.endIndex
            guard !part.isEmpty else { throw refusal("version \(text.quoted) has an empty part", range) }
            guard part.allSatisfy(identifiers.contains) else {
                throw refusal("version \(text.quoted) must have only one '+'", range)
            }
            guard !areVersions || !part.hasLeadingZero || !part.allSatisfy(ASCIISet.digits.contains) else {
                let number = String(decoding: part, as: UTF8.self)
                throw refusal("number '\(number)' of version \(text.quoted) must not start with '0'", range)
            }
        }
    }

    private static func refusal(_ reason: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        InvalidValue(rule: "semantic-version", reason: reason, range: range, replacement: replacement)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var hasLeadingZero: Bool { count > 1 && first == UInt8(ascii: "0") }
}
