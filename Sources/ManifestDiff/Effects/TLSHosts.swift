internal import KubernetesModel
internal import KubernetesValues

/// The hosts that an Ingress, or a part of one, has certificates for; an empty name stands for all hosts.
struct TLSHosts {
    private let hosts: Set<String>

    /// - Parameter tls: the value of `spec.tls`, an item of it, or its hosts.
    init(_ tls: ManifestNode?) { hosts = Self.hosts(in: tls) }

    /// Whether there is a certificate for each of these hosts.
    func cover(_ others: TLSHosts) -> Bool {
        others.hosts.allSatisfy { host in
            hosts.contains("") || hosts.contains(host) || hosts.contains { HostName.isCovered(host, by: $0) }
        }
    }

    /// What an Ingress with rules for `served` answers to of them, where a wildcard on either side may stand for more.
    func among(_ served: [String]) -> TLSHosts {
        if served.isEmpty || served.contains("") { return self }
        let rules = TLSHosts(Set(served))
        return TLSHosts(
            rules.hosts.filter { cover(TLSHosts([$0])) }.union(
                hosts.filter { !$0.isEmpty && rules.cover(TLSHosts([$0])) }))
    }

    private init(_ hosts: Set<String>) { self.hosts = hosts }

    private static func hosts(in tls: ManifestNode?) -> Set<String> {
        switch tls {
        case .string(let host)?: [host]
        case .sequence(let items)?: items.reduce(into: Set<String>()) { $0.formUnion(hosts(in: $1)) }
        case .mapping(let fields)?:
            if let names = fields["hosts"], !names.isEmpty { hosts(in: names) } else { [""] }
        default: []
        }
    }
}
