/// The rule for keys of labels and annotations: `name` or `prefix/name`.
struct QualifiedName: Sendable {
    let rule: String
    let subject: String
    var ignoresCaseOfPrefix = false

    static func prefix(of key: String) -> String? {
        key.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(key[..<$0]) }
    }

    func check(_ text: String) throws(InvalidValue) {
        let slash = UInt8(ascii: "/")
        guard let end = text.utf8.firstIndex(of: slash) else { return try name.check(text) }
        let offset = text.utf8.distance(from: text.startIndex, to: end)
        let nameText = String(text[text.utf8.index(after: end)...])
        if let second = nameText.utf8.firstIndex(of: slash) {
            let place = offset + 1 + nameText.utf8.distance(from: nameText.startIndex, to: second)
            throw InvalidValue(
                rule: rule, reason: "\(subject) \(text.quoted) must have at most one '/'", range: place..<place + 1
            )
        }
        guard offset > 0, !nameText.isEmpty else {
            let missing = offset == 0 ? "a prefix before '/'" : "a name after '/'"
            throw InvalidValue(
                rule: rule, reason: "\(subject) \(text.quoted) must have \(missing)", range: offset..<offset + 1
            )
        }
        let prefixText = String(text[..<end])
        do throws(InvalidValue) {
            try prefix.check(ignoresCaseOfPrefix ? prefixText.lowerCasedASCII : prefixText)
        } catch {
            throw error.within(prefix: "", suffix: "/" + nameText)
        }
        do throws(InvalidValue) {
            try name.check(nameText)
        } catch {
            throw error.within(prefix: prefixText + "/", suffix: "")
        }
    }

    private var name: NameGrammar {
        NameGrammar(
            rule: rule,
            subject: subject,
            alphabet: .alphanumerics.union(ASCIISet("-_.")),
            alphabetText: "letters, digits, '-', '_' and '.'",
            start: .alphanumerics,
            startText: "a letter or a digit",
            end: .alphanumerics,
            endText: "a letter or a digit",
            maximumLength: 63
        )
    }

    private var prefix: NameGrammar {
        NameGrammar(
            rule: rule,
            subject: "\(subject) prefix",
            alphabet: .lowerCaseAlphanumerics.union(ASCIISet("-.")),
            alphabetText: "lower-case letters, digits, '-' and '.'",
            start: .lowerCaseAlphanumerics,
            startText: "a lower-case letter or a digit",
            end: .lowerCaseAlphanumerics,
            endText: "a lower-case letter or a digit",
            maximumLength: 253,
            isDotted: true
        )
    }
}
