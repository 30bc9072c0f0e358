/// The number of a TCP or UDP port, 1 to 65535.
///
/// [Ports](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports)
public struct PortNumber: CheckedValue, Comparable {
    private static let grammar = NumberGrammar(rule: "port-number", subject: "port", range: 1...65535)

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

    /// Why a number is no port, or nil when it is.
    package static func refusal(of number: Int) -> InvalidValue? { grammar.refusal(of: number) }

    /// The number in decimal digits.
    public var description: String { String(number) }

    /// Whether only root, or a process with the capability NET_BIND_SERVICE, may listen on it.
    package var isPrivileged: Bool { number < 1024 }

    /// By number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
