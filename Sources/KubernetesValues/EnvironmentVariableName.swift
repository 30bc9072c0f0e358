/// The name of an environment variable: letters, digits, '-', '_' and '.', no digit at the start.
///
/// This is the strict rule, which every version of Kubernetes accepts; the newest accept almost any text.
/// [Environment
/// variables](https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/)
package struct EnvironmentVariableName: CheckedName {
    private static let grammar = NameGrammar(
        rule: "env-name",
        subject: "environment variable name",
        alphabet: .alphanumerics.union(ASCIISet("-_.")),
        alphabetText: "letters, digits, '-', '_' and '.'",
        start: .letters.union(ASCIISet("-_.")),
        startText: "a letter, '-', '_' or '.'",
        maximumLength: Int.max,
        filler: UInt8(ascii: "_")
    )

    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        do throws(InvalidValue) {
            try Self.grammar.check(text)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        if let problem = DirectoryNames.refusal(of: text, rule: "env-name", subject: "environment variable name") {
            throw problem
        }
        description = text
    }
}
