/// A time span in whole seconds. A negative literal does not compile.
public struct Seconds: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// At least 0 where it comes from a literal.
    public let count: Int

    /// So many seconds; `10` is the same.
    public init(_ count: Int) { self.count = count }
    public init(integerLiteral count: UInt32) { self.count = Int(count) }

    /// So many minutes.
    public static func minutes(_ count: UInt32) -> Seconds { Seconds(Int(count) * 60) }
    /// So many hours.
    public static func hours(_ count: UInt32) -> Seconds { Seconds(Int(count) * 3600) }
}
