package import KubernetesModel

/// Where a request from outside for a path of one host arrives.
package struct PublicPath: Sendable {
    package let host: String
    package let declared: DeclaredObject
    /// Of the route in the Ingress.
    package let place: String
    package let backend: NetworkingV1.IngressBackend
    /// What the workload sees of it.
    package let outcome: PathRewriting.Outcome

    /// What becomes of a request for `path`, host by host: the route that the controllers choose.
    package static func all(for path: String, in graph: ResourceGraph) -> [PublicPath] {
        var chosen: [String: (rank: (Int, Int), path: PublicPath)] = [:]
        var hosts: [String] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            let rewriting = PathRewriting(ingress)
            for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                for (position, route) in (rule.http?.paths ?? []).enumerated() {
                    let outcome = rewriting.outcome(of: path, at: route)
                    guard outcome != .ignored else { continue }
                    let host = rule.host ?? "*"
                    // An exact path wins, and of several others the longest.
                    let rank = (route.pathType == .exact ? 1 : 0, route.path?.utf8.count ?? 0)
                    if let known = chosen[host] {
                        guard rank > known.rank else { continue }
                    } else {
                        hosts.append(host)
                    }
                    chosen[host] = (
                        rank,
                        PublicPath(
                            host: host, declared: declared, place: "spec.rules[\(index)].http.paths[\(position)]",
                            backend: route.backend, outcome: outcome)
                    )
                }
            }
        }
        return hosts.compactMap { chosen[$0]?.path }
    }
}
