package import KubernetesModel

/// Which paths the routes of an Ingress take, and as what they are sent on.
package struct PathRewriting: Sendable {
    private let target: String?
    /// The hosts of which all paths are expressions.
    private let expressionHosts: Set<String>
    /// Whether something rewrites that only its controller knows.
    private let isOpaque: Bool

    /// - Parameter hosts: from all Ingresses together.
    package init(_ ingress: NetworkingV1.Ingress, among hosts: [String?: Set<String>]) {
        let annotations = ingress.metadata.annotations ?? [:]
        target = annotations["nginx.ingress.kubernetes.io/rewrite-target"]
        expressionHosts = hosts[ingress.className] ?? []
        isOpaque = [
            "traefik.ingress.kubernetes.io/router.middlewares", "haproxy.org/path-rewrite",
            "haproxy-ingress.github.io/rewrite-target", "nginx.ingress.kubernetes.io/configuration-snippet",
        ].contains { annotations[$0] != nil }
    }

    /// By class, the hosts that one Ingress has expressions for: ingress-nginx then reads every path of the host as one,
    /// those of other Ingresses and exact ones included.
    package static func hostsWithExpressions(of ingresses: [NetworkingV1.Ingress]) -> [String?: Set<String>] {
        ingresses.reduce(into: [:]) { hosts, ingress in
            let annotations = ingress.metadata.annotations ?? [:]
            guard
                annotations["nginx.ingress.kubernetes.io/rewrite-target"] != nil
                    || annotations["nginx.ingress.kubernetes.io/use-regex"] == "true"
            else { return }
            hosts[ingress.className, default: []].formUnion((ingress.spec.rules ?? []).map(\.routedHost))
        }
    }

    /// What becomes of a path at a route.
    package enum Outcome: Hashable, Sendable {
        /// The route is for other paths.
        case ignored
        /// It is sent on as this.
        case arrives(as: String)
        /// It is sent on, as what only the controller knows.
        case obscured
    }

    package func readsExpressions(of rule: NetworkingV1.IngressRule) -> Bool {
        expressionHosts.contains(rule.routedHost)
    }

    /// What becomes of a path that no rule takes.
    package func outcome(ofUnrouted path: String) -> Outcome {
        isOpaque || target != nil ? .obscured : .arrives(as: path)
    }

    package func outcome(
        of path: String, at route: NetworkingV1.HTTPIngressPath, of rule: NetworkingV1.IngressRule
    ) -> Outcome {
        let pattern = route.path ?? "/"
        if readsExpressions(of: rule) {
            guard let expression = try? Regex(pattern).ignoresCase(), let match = path.prefixMatch(of: expression)
            else { return .ignored }
            return isOpaque ? .obscured : .arrives(as: target.map { Self.filled($0, match.output) } ?? path)
        }
        if route.pathType == .implementationSpecific, let star = pattern.firstIndex(of: "*") {
            // What it stands for is up to the controller: `/*` is all paths to some.
            return path.hasPrefix(pattern[..<star]) ? .obscured : .ignored
        }
        guard Self.takes(path, pattern, route.pathType) else { return .ignored }
        return isOpaque ? .obscured : .arrives(as: target.map { Self.filled($0, nil) } ?? path)
    }

    /// Prefixes are compared part by part: `/api` takes `/api/health` and not `/apihealth`.
    private static func takes(_ path: String, _ pattern: String, _ type: NetworkingV1.PathType) -> Bool {
        guard type != .exact else { return path == pattern }
        let prefix = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
        return path == prefix || path.hasPrefix(prefix + "/")
    }

    /// The target with what the groups of the expression took in place of `$1`.
    private static func filled(_ target: String, _ groups: AnyRegexOutput?) -> String {
        let parts = target.split(separator: "$", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
            guard let digit = part.first?.wholeNumberValue else {
                text += "$\(part)"
                return
            }
            if let groups, groups.indices.contains(digit) { text += groups[digit].substring ?? "" }
            text += part.dropFirst()
        }
    }
}

extension NetworkingV1.IngressRule {
    /// Stands for the hosts that no rule names.
    package static let anyHost = "*"

    /// The host that its routes are for.
    package var routedHost: String { host ?? Self.anyHost }
}
