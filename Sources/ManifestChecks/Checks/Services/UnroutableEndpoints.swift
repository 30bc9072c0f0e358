import KubernetesModel
import KubernetesValues

/// The addresses of endpoints are such that traffic from elsewhere can be sent to them.
package struct UnroutableEndpoints: Check {
    package let rule = Rule(
        "unroutable-endpoints", "endpoints and external IPs are addresses that other nodes can reach",
        why: "the API server refuses loopback and link-local addresses; they lead to the node itself",
        remedy: "write the address of the host in its network",
        values: ["ip-address", "endpoint-address"],
        rows: ["SVC-22"],
        wrong: "DiscoveryV1.Endpoint(addresses: [\"127.0.0.1\"])",
        right: "DiscoveryV1.Endpoint(addresses: [\"10.20.0.5\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: CoreV1.Service.self, DiscoveryV1.EndpointSlice.self, CoreV1.Endpoints.self).flatMap {
            declared in
            Self.addresses(of: declared.object).compactMap { address, path in
                Self.refusal(of: address).map { Finding(rule, $0, in: declared, path: path) }
            }
        }
    }

    private static func addresses(of object: any KubernetesObject) -> [(String, String)] {
        switch object {
        case let service as CoreV1.Service:
            return (service.spec.externalIPs ?? []).enumerated().map { ($0.element, "spec.externalIPs[\($0.offset)]") }
        case let slice as DiscoveryV1.EndpointSlice where slice.addressType != .fqdn:
            return (slice.endpoints ?? []).enumerated().flatMap { index, endpoint in
                endpoint.addresses.enumerated().map { ($0.element, "endpoints[\(index)].addresses[\($0.offset)]") }
            }
        case let endpoints as CoreV1.Endpoints:
            return (endpoints.subsets ?? []).enumerated().flatMap { index, subset in
                (subset.addresses ?? []).enumerated().map {
                    ($0.element.ip, "subsets[\(index)].addresses[\($0.offset)].ip")
                }
            }
        default: return []
        }
    }

    private static func refusal(of text: String) -> InvalidValue? {
        do throws(InvalidValue) {
            return .endpointAddress(try IPAddress(text))
        } catch {
            return error
        }
    }
}
