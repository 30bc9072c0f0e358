/// The name of a port: at most 15 lower-case letters, digits and '-', with a letter, no '-' at the ends and no '--'.
///
/// [Service names](https://www.rfc-editor.org/rfc/rfc6335#section-5.1)
public struct PortName: CheckedName {
    private static let grammar = NameGrammar(
        rule: "port-name",
        subject: "port name",
        alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-")),
        alphabetText: "lower-case letters, digits and '-'",
        start: .lowerCaseAlphanumerics,
        startText: "a lower-case letter or a digit",
        end: .lowerCaseAlphanumerics,
        endText: "a lower-case letter or a digit",
        maximumLength: 15
    )

    /// The name itself.
    public let description: String

    /// Checks a name.
    public init(_ text: String) throws(InvalidValue) {
        do throws(InvalidValue) {
            try Self.grammar.check(text)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        guard text.utf8.contains(where: ASCIISet.lowerCase.contains) else {
            throw InvalidValue(
                rule: "port-name", reason: "port name \(text.quoted) must have at least one letter",
                range: 0..<text.utf8.count
            )
        }
        for (offset, pair) in zip(text.utf8, text.utf8.dropFirst()).enumerated() where pair.0 == "-" && pair.1 == "-" {
            throw InvalidValue(
                rule: "port-name",
                reason: "port name \(text.quoted) must not have two '-' in a row",
                range: offset..<offset + 2
            )
        }
        description = text
    }

    /// Names sort as text does.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
