/// A port that a Service opens on every node, in the cluster's default range of 30000 to 32767.
///
/// [NodePort](https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport)
public struct NodePort: CheckedValue, Comparable {
    private static let grammar = NumberGrammar(rule: "node-port", subject: "node port", range: 30000...32767)

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

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
