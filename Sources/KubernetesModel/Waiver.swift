/// A rule that does not apply to an object, with the reason why.
public struct Waiver: Hashable, Sendable {
    public let rule: RuleID
    public let reason: String
    /// The call that says so.
    public let location: SourceLocation
    /// The last day on which it holds, `2027-01-31`; nil when it holds for good.
    public let lastDay: String?

    public init(_ rule: RuleID, because reason: String, until lastDay: String? = nil, at location: SourceLocation) {
        self.rule = rule
        self.reason = reason
        self.lastDay = lastDay
        self.location = location
    }
}
