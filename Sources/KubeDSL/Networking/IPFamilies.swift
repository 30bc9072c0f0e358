public import KubernetesModel

/// The kinds of IP addresses that a Service has.
public struct IPFamilies: Hashable, Sendable {
    package let policy: CoreV1.IPFamilyPolicy
    package let families: [CoreV1.IPFamily]?

    /// An address of IPv4 alone.
    public static let ipv4 = IPFamilies(policy: .singleStack, families: [.ipv4])

    /// An address of IPv6 alone.
    public static let ipv6 = IPFamilies(policy: .singleStack, families: [.ipv6])

    /// One of each where the cluster has both.
    ///
    /// - Parameter first: the kind that clients get where they can have one only. Default: the cluster's.
    public static func preferDualStack(first: CoreV1.IPFamily? = nil) -> IPFamilies {
        IPFamilies(policy: .preferDualStack, families: both(first))
    }

    /// One of each; the cluster must have both.
    public static func requireDualStack(first: CoreV1.IPFamily? = nil) -> IPFamilies {
        IPFamilies(policy: .requireDualStack, families: both(first))
    }

    private static func both(_ first: CoreV1.IPFamily?) -> [CoreV1.IPFamily]? {
        first.map { $0 == .ipv4 ? [.ipv4, .ipv6] : [.ipv6, .ipv4] }
    }
}
