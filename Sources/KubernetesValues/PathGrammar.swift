/// What the checks of the three kinds of path have in common.
struct PathGrammar {
    let rule: String
    let subject: String
    let text: String

    /// Neither empty, nor with white space or control characters.
    func checkCharacters() throws(InvalidValue) {
        guard !text.isEmpty else {
            throw InvalidValue(rule: rule, reason: "\(subject) must not be empty", range: 0..<0)
        }
        if let offset = text.withBytes({ bytes in bytes.firstIndex(where: \.isSpaceOrControl) }) {
            let character = OffendingCharacter(in: text, at: offset)
            throw refusal("must not contain \(character.name)", character.range)
        }
    }

    /// No component '..', which would climb out of the place that the path is in.
    func checkNoBacksteps() throws(InvalidValue) {
        var offset = 0
        for component in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if component.elementsEqual("..".utf8) { throw refusal("must not contain '..'", offset..<offset + 2) }
            offset += component.count + 1
        }
    }

    func refusal(_ phrase: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        InvalidValue(rule: rule, reason: "\(subject) \(text.quoted) \(phrase)", range: range, replacement: replacement)
    }
}
