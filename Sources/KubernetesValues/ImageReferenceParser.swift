/// Takes an image reference apart: the digest from the end, then the tag, then the registry from the front.
struct ImageReferenceParser {
    typealias Parts = (registry: String?, repository: String, tag: String?, digest: String?)

    private static let rule = "image-reference"
    private static let slash = UInt8(ascii: "/")
    private static let colon = UInt8(ascii: ":")
    private static let marksOfRegistry = ASCIISet(".:[")
    private static let componentAlphabet = ASCIISet.lowerCaseAlphanumerics.union(ASCIISet("._-"))
    private static let tagGrammar = NameGrammar(
        rule: rule,
        subject: "image tag",
        alphabet: .alphanumerics.union(ASCIISet("_.-")),
        alphabetText: "letters, digits, '_', '.' and '-'",
        start: .alphanumerics.union(ASCIISet("_")),
        startText: "a letter, a digit or '_'",
        maximumLength: 128
    )

    private let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    func parts() throws(InvalidValue) -> Parts {
        try checkWhole()
        let at = bytes.firstIndex(of: UInt8(ascii: "@"))
        if let at { try ImageDigest.check(text, from: at + 1, rule: Self.rule) }
        let end = at ?? bytes.count
        let lastSlash = bytes[..<end].lastIndex(of: Self.slash)
        let colon = bytes[(lastSlash ?? 0)..<end].lastIndex(of: Self.colon)
        // A bracket after the colon means that the colon is within an IPv6 host.
        let tagColon = colon.flatMap { bytes[$0..<end].contains(UInt8(ascii: "]")) ? nil : $0 }
        let nameEnd = tagColon ?? end
        let registryEnd = registryEnd(in: 0..<nameEnd)
        if let registryEnd { try RegistryHost(of: text, end: registryEnd, rule: Self.rule).check() }
        let repository = (registryEnd.map { $0 + 1 } ?? 0)..<nameEnd
        try check(repository: repository)
        if let tagColon { try check(tag: tagColon + 1..<end) }
        return (
            registryEnd.map { string(0..<$0) }, string(repository), tagColon.map { string($0 + 1..<end) },
            at.map { string($0 + 1..<bytes.count) }
        )
    }

    private func checkWhole() throws(InvalidValue) {
        guard !bytes.isEmpty else {
            throw InvalidValue(rule: Self.rule, reason: "image must not be empty", range: 0..<0)
        }
        if let offset = bytes.firstIndex(where: \.isSpaceOrControl) {
            let character = OffendingCharacter(in: text, at: offset)
            let trimmed = string(
                (bytes.firstIndex { !$0.isSpaceOrControl } ?? 0)..<((bytes.lastIndex { !$0.isSpaceOrControl } ?? -1) + 1)
            )
            throw refusal("must not contain \(character.name)", character.range, replacement: valid(trimmed))
        }
        if let scheme = text.firstRange(ofBytes: "://") {
            throw refusal(
                "must not start with a scheme", 0..<scheme.upperBound,
                replacement: valid(string(scheme.upperBound..<bytes.count))
            )
        }
    }

    /// Where the registry ends, if the first part of the name is one.
    private func registryEnd(in name: Range<Int>) -> Int? {
        guard let end = bytes[name].firstIndex(of: Self.slash) else { return nil }
        let first = bytes[..<end]
        return first.contains(where: Self.marksOfRegistry.contains) || first.elementsEqual("localhost".utf8) ? end : nil
    }

    private func check(repository: Range<Int>) throws(InvalidValue) {
        guard !repository.isEmpty else { throw refusal("must have a repository", repository) }
        var start = repository.lowerBound
        for component in bytes[repository].split(separator: Self.slash, omittingEmptySubsequences: false) {
            let range = start..<start + component.count
            guard !range.isEmpty else {
                let place = min(start, bytes.count - 1)
                throw refusal("must not have '/' at an end of the repository or two in a row", place..<place + 1)
            }
            try check(component: range, of: repository)
            start = range.upperBound + 1
        }
        guard repository.count <= 255 else {
            throw refusal("must have a repository of at most 255 characters", repository)
        }
        if repository.count == 64, bytes[repository].allSatisfy(ASCIISet.lowerCaseHexDigits.contains) {
            throw refusal("must not be the id of an image; name a repository", repository)
        }
    }

    /// Small letters and digits; between them one '.', one or two '_', or any number of '-'.
    private func check(component: Range<Int>, of repository: Range<Int>) throws(InvalidValue) {
        if let offset = bytes[component].firstIndex(where: { !Self.componentAlphabet.contains($0) }) {
            if bytes[offset] == Self.colon { throw refusal("must have only one tag", offset..<offset + 1) }
            let character = OffendingCharacter(in: text, at: offset)
            let repaired =
                string(0..<repository.lowerBound) + string(repository).lowerCasedASCII
                + string(repository.upperBound..<bytes.count)
            throw refusal(
                "must not contain \(character.name) in its repository; use lower-case letters, digits, '.', '_' and '-'",
                character.range,
                replacement: valid(repaired)
            )
        }
        var start = component.lowerBound
        while start < component.upperBound {
            var end = start
            while end < component.upperBound, !ASCIISet.lowerCaseAlphanumerics.contains(bytes[end]) { end += 1 }
            if end > start {
                let isInside = start > component.lowerBound && end < component.upperBound
                guard isInside else {
                    throw refusal(
                        "must have a letter or a digit at both ends of \(string(component).quoted)", start..<end)
                }
                let separator = string(start..<end)
                guard [".", "_", "__"].contains(separator) || separator.utf8.allSatisfy({ $0 == "-" }) else {
                    throw refusal("must not have \(separator.quoted) in its repository", start..<end)
                }
            }
            start = max(end, start + 1)
        }
    }

    private func check(tag: Range<Int>) throws(InvalidValue) {
        do throws(InvalidValue) {
            try Self.tagGrammar.check(string(tag))
        } catch {
            throw error.within(prefix: string(0..<tag.lowerBound), suffix: string(tag.upperBound..<bytes.count))
        }
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func valid(_ repaired: String) -> String? {
        // A second scheme would mean a second repair, and so on.
        return !repaired.hasBytes(of: "://") && repaired != text && ImageReference.refusal(of: repaired) == nil
            ? repaired : nil
    }

    private func refusal(_ phrase: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        InvalidValue(rule: Self.rule, reason: "image \(text.quoted) \(phrase)", range: range, replacement: replacement)
    }
}
