/// A name of at most 253 characters: DNS labels joined by dots (RFC 1123 subdomain). Most objects are named so.
///
/// As in the API server, a label between dots may be longer than 63 characters.
/// [Names](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names)
package struct DNSSubdomain: CheckedName {
    private static let grammar = NameGrammar(
        rule: "dns-subdomain",
        subject: "name",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-.")),
        alphabetText: "lower-case letters, digits, '-' and '.'",
        start: .lowerCaseAlphanumerics,
        startText: "a lower-case letter or a digit",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 253,
        isDotted: true
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        try Self.grammar.check(text)
        description = text
    }
}
