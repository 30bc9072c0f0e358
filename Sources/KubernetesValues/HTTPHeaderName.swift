/// The name of a header that an HTTP probe sends: letters, digits and '-'.
///
/// [HTTP
/// probes](https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes)
package struct HTTPHeaderName: CheckedName {
    private static let grammar = NameGrammar(
        rule: "http-header-name",
        subject: "header name",
        alphabet: .alphanumerics.union(ASCIISet("-")),
        alphabetText: "letters, digits and '-'",
        start: .alphanumerics.union(ASCIISet("-")),
        startText: "a letter, a digit or '-'",
        maximumLength: Int.max
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        try Self.grammar.check(text)
        description = text
    }
}
