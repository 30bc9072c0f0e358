package import KubernetesModel

/// Where a system outside the stack is: behind a DNS name, or at addresses.
package enum ExternalPlace: Sendable {
    case host(String, NetworkBlocks)
    case addresses(first: String, [String])

    package var host: String {
        switch self {
        case .host(let host, _): host
        case .addresses(first: let address, _): address
        }
    }

    package var blocks: NetworkBlocks {
        switch self {
        case .host(_, let blocks): blocks
        case .addresses(first: let first, let others): .of(addresses: [first] + others)
        }
    }

    /// The Service that gives it a name in the cluster, and what that needs.
    package func objects(_ metadata: MetaV1.ObjectMeta, _ ports: [CoreV1.ServicePort]) -> [any KubernetesObject] {
        switch self {
        case .host(let host, _):
            let spec = CoreV1.ServiceSpec(ports: ports, type: .externalName, externalName: host)
            return [CoreV1.Service(metadata: metadata, spec: spec)]
        case .addresses(first: let first, let others):
            let addresses = [first] + others
            let service = CoreV1.Service(metadata: metadata, spec: CoreV1.ServiceSpec(ports: ports, type: .clusterIP))
            // A slice holds addresses of one family.
            return [service]
                + [DiscoveryV1.AddressType.ipv4, .ipv6].compactMap { family in
                    let members = addresses.filter { NetworkBlocks.isIPv6($0) == (family == .ipv6) }
                    return members.isEmpty ? nil : slice(of: members, family, metadata, ports)
                }
        }
    }

    private func slice(
        of addresses: [String], _ family: DiscoveryV1.AddressType, _ metadata: MetaV1.ObjectMeta,
        _ ports: [CoreV1.ServicePort]
    ) -> DiscoveryV1.EndpointSlice {
        let service = metadata.name ?? ""
        var metadata = metadata
        metadata.name = "\(service)-\(family.rawValue.lowercased())"
        metadata.labels = (metadata.labels ?? [:]).merging(["kubernetes.io/service-name": service])
        return DiscoveryV1.EndpointSlice(
            metadata: metadata, addressType: family,
            endpoints: addresses.map { DiscoveryV1.Endpoint(addresses: [$0]) },
            ports: ports.map { DiscoveryV1.EndpointPort(name: $0.name, protocol: $0.protocol, port: $0.port) })
    }
}
