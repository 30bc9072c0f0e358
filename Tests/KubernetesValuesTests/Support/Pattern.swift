/// A pattern as the API server compiles it, for use as an oracle: it must match the whole text, scalar by scalar.
struct Pattern {
    static let dnsLabel = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
    static let dnsSubdomain = dnsLabel + "(\\." + dnsLabel + ")*"
    static let qualifiedName = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"

    private let regex: Regex<AnyRegexOutput>
    private let maximumLength: Int

    init(_ pattern: String, most maximumLength: Int = .max) throws {
        regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
        self.maximumLength = maximumLength
    }

    func matches(_ text: String) -> Bool {
        text.utf8.count <= maximumLength && text.wholeMatch(of: regex) != nil
    }
}
