/// A key of a ConfigMap or a Secret: at most 253 letters, digits, '-', '_' and '.'; it also serves as a file name.
///
/// [ConfigMap](https://kubernetes.io/docs/concepts/configuration/configmap/)
package struct ConfigKey: CheckedName {
    private static let grammar = NameGrammar(
        rule: "config-key",
        subject: "key",
        alphabet: .alphanumerics.union(ASCIISet("-_.")),
        alphabetText: "letters, digits, '-', '_' and '.'",
        start: .alphanumerics.union(ASCIISet("-_.")),
        startText: "letters, digits, '-', '_' and '.'",
        maximumLength: 253
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        do throws(InvalidValue) {
            try Self.grammar.check(text)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        if let problem = DirectoryNames.refusal(of: text, rule: "config-key", subject: "key") { throw problem }
        description = text
    }
}
