/// The name of a Service: a DNS label of at most 63 characters that starts with a letter (RFC 1035).
///
/// [Names](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names)
package struct ServiceName: CheckedName {
    private static let grammar = NameGrammar(
        rule: "service-name",
        subject: "service name",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-")),
        alphabetText: "lower-case letters, digits and '-'",
        start: .lowerCase,
        startText: "a lower-case letter",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 63
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        try Self.grammar.check(text)
        guard text != "kubernetes" else {
            throw InvalidValue(
                rule: "service-name",
                reason: "service name 'kubernetes' is that of the API server, whose variables it would hide",
                range: 0..<text.utf8.count)
        }
        description = text
    }
}
