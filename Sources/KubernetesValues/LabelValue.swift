/// The value of a label: at most 63 letters, digits, '-', '_' and '.', a letter or a digit at the ends; may be empty.
///
/// [Labels](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set)
package struct LabelValue: CheckedName {
    private static let grammar = NameGrammar(
        rule: "label-value",
        subject: "label value",
        alphabet: .alphanumerics.union(ASCIISet("-_.")),
        alphabetText: "letters, digits, '-', '_' and '.'",
        start: .alphanumerics,
        startText: "a letter or a digit",
        end: .alphanumerics,
        endText: "a letter or a digit",
        maximumLength: 63
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        guard !text.isEmpty else {
            description = text
            return
        }
        try Self.grammar.check(text)
        description = text
    }
}
