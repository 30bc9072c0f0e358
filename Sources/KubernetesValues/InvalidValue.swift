/// Why a text is not the value that it should be: the rule, what is wrong, where, and the repair if there is an obvious
/// one.
///
/// A compiler macro shows it at the literal, a check at the object's field; both call the same initialiser of the same
/// value.
public struct InvalidValue: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule's id, such as `dns-label`.
    public let rule: String
    /// One phrase that says what is wrong and what to write instead.
    public let reason: String
    /// Where the text is wrong, as UTF-8 offsets into it.
    public let range: Range<Int>
    /// The whole text repaired, where there is exactly one obvious repair.
    public let replacement: String?

    package init(rule: String, reason: String, range: Range<Int>, replacement: String? = nil) {
        self.rule = rule
        self.reason = reason
        self.range = range
        self.replacement = replacement
    }

    /// The reason with the rule's id in brackets.
    public var description: String { "\(reason) [\(rule)]" }

    /// The same refusal, without a repair that the type would refuse in turn for a reason that the repair did not know.
    func withSoundRepair<Value: CheckedValue>(for type: Value.Type) -> InvalidValue {
        guard let replacement, Value.refusal(of: replacement) != nil else { return self }
        return InvalidValue(rule: rule, reason: reason, range: range)
    }

    /// The same refusal for a text of which the refused one is a part.
    func within(prefix: String, suffix: String) -> InvalidValue {
        let shift = prefix.utf8.count
        return InvalidValue(
            rule: rule,
            reason: reason,
            range: range.lowerBound + shift..<range.upperBound + shift,
            replacement: replacement.map { prefix + $0 + suffix }
        )
    }
}
