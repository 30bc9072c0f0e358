/// How much an environment may take, as a share of what another one takes.
public struct ResourceShare: Hashable, Sendable {
    /// Of the other environment's requests, at the smallest scale of both.
    public let percent: Int
    /// The other environment, by its raw value.
    public let environment: String

    /// - Parameters:
    ///   - percent: 25 is a quarter.
    ///   - environment: its raw value; the stack must have it.
    public init(percent: Int, of environment: String) {
        self.percent = percent
        self.environment = environment
    }
}
