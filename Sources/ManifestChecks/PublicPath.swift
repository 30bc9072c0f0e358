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
        let ingresses = graph.all(NetworkingV1.Ingress.self)
        let expressions = PathRewriting.hostsWithExpressions(of: ingresses.map(\.object))
        var chosen: [String: Candidate] = [:]
        var hosts: [String] = []
        for (ingress, declared) in ingresses {
            let rewriting = PathRewriting(ingress, among: expressions)
            for candidate in candidates(for: path, through: ingress, rewriting, declared) {
                let host = candidate.path.host
                if let known = chosen[host] {
                    guard candidate.rank > known.rank else { continue }
                } else {
                    hosts.append(host)
                }
                chosen[host] = candidate
            }
        }
        return hosts.compactMap { chosen[$0]?.path }
    }

    /// Of the candidates for one host, the one of the highest rank is the controllers' choice.
    private typealias Candidate = (rank: (Int, Int), path: PublicPath)

    private static func candidates(
        for path: String, through ingress: NetworkingV1.Ingress, _ rewriting: PathRewriting, _ declared: DeclaredObject
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
            for (position, route) in (rule.http?.paths ?? []).enumerated() {
                let outcome = rewriting.outcome(of: path, at: route, of: rule)
                guard outcome != .ignored else { continue }
                // An exact path wins unless all are expressions, and of several others the longest.
                let isExact = route.pathType == .exact && !rewriting.readsExpressions(of: rule)
                let way = PublicPath(
                    host: rule.routedHost, declared: declared, place: "spec.rules[\(index)].http.paths[\(position)]",
                    backend: route.backend, outcome: outcome)
                candidates.append(((isExact ? 1 : 0, route.path?.utf8.count ?? 0), way))
            }
        }
        // What no rule takes, of whatever host.
        if let backend = ingress.spec.defaultBackend {
            let way = PublicPath(
                host: NetworkingV1.IngressRule.anyHost, declared: declared, place: "spec.defaultBackend",
                backend: backend, outcome: rewriting.outcome(ofUnrouted: path))
            candidates.append(((-1, 0), way))
        }
        return candidates
    }
}
