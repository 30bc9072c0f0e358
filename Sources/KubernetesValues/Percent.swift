/// A share in whole percent, 0 to 100, written `25%`.
///
/// [Rolling update](https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment)
public struct Percent: CheckedValue, Comparable {
    private static let grammar = NumberGrammar(rule: "percent", subject: "percent", range: 0...100)

    /// The number before the sign.
    public let number: Int

    /// Checks a number of percent.
    public init(_ number: Int) throws(InvalidValue) {
        try Self.grammar.check(number)
        self.number = number
    }

    /// Checks a number with the sign after it.
    public init(_ text: String) throws(InvalidValue) {
        guard text.utf8.last == UInt8(ascii: "%") else {
            let isNumber = (try? Self.grammar.number(text)) != nil
            throw InvalidValue(
                rule: "percent",
                reason: text.isEmpty ? "percent must not be empty" : "percent \(text.quoted) must end with '%'",
                range: text.utf8.count..<text.utf8.count,
                replacement: isNumber ? text + "%" : nil
            )
        }
        number = try Self.grammar.number(String(text.dropLast()))
    }

    /// The number with the sign after it.
    public var description: String { "\(number)%" }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
