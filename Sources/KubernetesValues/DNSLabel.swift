/// A name of at most 63 characters: lower-case letters, digits and '-', no '-' at the ends (RFC 1123 label).
///
/// Namespaces, containers, volumes and ports are named so, and all whose name becomes a host name.
/// [Names](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names)
package struct DNSLabel: CheckedName {
    private static let grammar = NameGrammar(
        rule: "dns-label",
        subject: "name",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-")),
        alphabetText: "lower-case letters, digits and '-'",
        start: .lowerCaseAlphanumerics,
        startText: "a lower-case letter or a digit",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 63
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        try Self.grammar.check(text)
        description = text
    }
}
