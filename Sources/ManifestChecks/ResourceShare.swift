/// How much an environment may take, as a share of what another one takes.
public struct ResourceShare: Hashable, Sendable {
    /// Of the other environment's requests, at the smallest scale of both.
    public let percent: Int
    /// The other environment, by its raw value.
    public let environment: String

    public init(percent: Int, of environment: String) {
        self.percent = percent
        self.environment = environment
    }
}
