public import KubernetesModel

extension RuleID {
    /// A host whose only route is the exact path `/`.
    public static let solitaryRootRoutes: RuleID = "solitary-root-routes"
}

/// A host whose only route is `/`, matched exactly, answers that one path and nothing below it.
package struct SolitaryRootRoutes: Check {
    package let rule = Rule(
        .solitaryRootRoutes, "a host that is routed at '/' alone takes the paths below it as well",
        why: "every path but '/' itself is answered with an error",
        remedy: "match '/' as a prefix",
        severity: .warning,
        rows: ["ING-14"],
        wrong: "Route(\"/\", to: frontend, port: .http, match: .exact)",
        right: "Route(\"/\", to: frontend, port: .http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        typealias Place = (declared: DeclaredObject, path: String, route: NetworkingV1.HTTPIngressPath)
        var routes: [String: [Place]] = [:]
        var hosts: [String] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) where ingress.spec.defaultBackend == nil {
            for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                let host = rule.host ?? ""
                if routes[host] == nil { hosts.append(host) }
                routes[host, default: []] += (rule.http?.paths ?? []).enumerated().map {
                    (declared, "spec.rules[\(index)].http.paths[\($0.offset)]", $0.element)
                }
            }
        }
        return hosts.compactMap { host in
            guard let places = routes[host], places.count == 1, let place = places.first, place.route.path == "/",
                place.route.pathType == .exact
            else { return nil }
            return Finding(
                rule, "host '\(host.isEmpty ? "*" : host)' answers '/' and no other path; match it as a prefix",
                in: place.declared, path: "\(place.path).pathType")
        }
    }
}
