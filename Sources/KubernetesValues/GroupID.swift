/// The number of the group that a container runs as, 1 to 2147483647; 0 is root and refused.
///
/// [Security context](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/)
public struct GroupID: CheckedValue, Comparable {
    private static let grammar = NumberGrammar(
        rule: "group-id",
        subject: "group",
        range: 1...2_147_483_647,
        meaningOfZero: "is root; use a number from 1 to 2147483647, such as 10001"
    )

    /// The number.
    public let number: Int

    /// Checks a number.
    public init(_ number: Int) throws(InvalidValue) {
        try Self.grammar.check(number)
        self.number = number
    }

    /// Checks a number written in decimal digits.
    public init(_ text: String) throws(InvalidValue) {
        try self.init(Self.grammar.number(text))
    }

    /// The number in decimal digits.
    public var description: String { String(number) }

    /// Whether it is below 10000, where it may be that of a group of the node.
    package var isLow: Bool { number < 10000 }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
