/// A time span in whole seconds. A negative literal does not compile.
public struct Seconds: Hashable, Sendable, ExpressibleByIntegerLiteral {
    public let count: Int

    public init(_ count: Int) { self.count = count }
    public init(integerLiteral count: UInt32) { self.count = Int(count) }

    public static func minutes(_ count: UInt32) -> Seconds { Seconds(Int(count) * 60) }
    public static func hours(_ count: UInt32) -> Seconds { Seconds(Int(count) * 3600) }
}
