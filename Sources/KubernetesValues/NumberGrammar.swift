/// A whole number in decimal digits within a range.
struct NumberGrammar: Sendable {
    let rule: String
    let subject: String
    let range: ClosedRange<Int>
    /// What 0 would mean, where it is not just out of range.
    var meaningOfZero: String?

    func check(_ number: Int) throws(InvalidValue) {
        if let refusal = refusal(of: number) { throw refusal }
    }

    func refusal(of number: Int) -> InvalidValue? {
        range.contains(number) ? nil : outOfRange(String(number))
    }

    func number(_ text: String) throws(InvalidValue) -> Int {
        guard !text.isEmpty else { throw refusal(of: text, "must not be empty", 0..<0) }
        if text.hasPrefix("-"), text.utf8.count > 1, text.utf8.dropFirst().allSatisfy(ASCIISet.digits.contains) {
            throw outOfRange(text)
        }
        if let offset = text.utf8.enumerated().first(where: { !ASCIISet.digits.contains($0.element) })?.offset {
            let character = OffendingCharacter(in: text, at: offset)
            throw refusal(of: text, "must not contain \(character.name); use decimal digits", character.range)
        }
        guard let number = Int(text), range.contains(number) else { throw outOfRange(text) }
        return number
    }

    private func outOfRange(_ text: String) -> InvalidValue {
        if let meaningOfZero, Int(text) == 0 { return refusal(of: text, meaningOfZero, 0..<text.utf8.count) }
        return refusal(of: text, "must be between \(range.lowerBound) and \(range.upperBound)", 0..<text.utf8.count)
    }

    private func refusal(of text: String, _ phrase: String, _ offsets: Range<Int>) -> InvalidValue {
        InvalidValue(
            rule: rule, reason: text.isEmpty ? "\(subject) \(phrase)" : "\(subject) \(text.quoted) \(phrase)",
            range: offsets)
    }
}
