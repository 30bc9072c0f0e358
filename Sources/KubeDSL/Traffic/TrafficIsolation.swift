/// Whether declared traffic becomes network policies.
public struct TrafficIsolation: Hashable, Sendable {
    package let reasonForNone: String?

    /// All other traffic is forbidden, by network policies.
    public static let enforced = TrafficIsolation(reasonForNone: nil)

    /// No policies: flows serve the checks and the order of the start alone, for the reason given.
    public static func documentedOnly(because reason: String) -> TrafficIsolation {
        TrafficIsolation(reasonForNone: reason)
    }
}
