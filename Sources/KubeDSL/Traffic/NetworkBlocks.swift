package import KubernetesModel
import KubernetesValues

/// Blocks of addresses outside the stack.
package enum NetworkBlocks: Hashable, Sendable {
    /// Every address but those of the cluster and of private networks.
    case `public`
    /// Networks as the source writes them: `203.0.113.0/24`.
    case listed([String])

    /// One network for each address.
    package static func of(addresses: [String]) -> NetworkBlocks {
        .listed(addresses.map { "\($0)/\(isIPv6($0) ? 128 : 32)" })
    }

    /// Private and shared networks and link-local addresses, among which are the metadata services of clouds.
    private static let reservedIPv4 = [
        "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
    ]
    private static let reservedIPv6 = ["fc00::/7", "fe80::/10"]

    package var lowered: [NetworkingV1.IPBlock] {
        switch self {
        case .public:
            [
                NetworkingV1.IPBlock(cidr: "0.0.0.0/0", except: Self.reservedIPv4),
                NetworkingV1.IPBlock(cidr: "::/0", except: Self.reservedIPv6),
            ]
        case .listed(let networks): networks.map { NetworkingV1.IPBlock(cidr: $0) }
        }
    }

    package static func isIPv6(_ address: String) -> Bool { address.utf8.contains(UInt8(ascii: ":")) }
}
