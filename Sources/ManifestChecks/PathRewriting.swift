package import KubernetesModel

/// Which paths the routes of an Ingress take, and as what they are sent on.
package struct PathRewriting: Sendable {
    private let target: String?
    private let readsExpressions: Bool
    /// Whether something rewrites that only its controller knows.
    private let isOpaque: Bool

    package init(_ ingress: NetworkingV1.Ingress) {
        let annotations = ingress.metadata.annotations ?? [:]
        target = annotations["nginx.ingress.kubernetes.io/rewrite-target"]
        // ingress-nginx reads all paths as expressions as soon as it is to rewrite one.
        readsExpressions = target != nil || annotations["nginx.ingress.kubernetes.io/use-regex"] == "true"
        isOpaque = [
            "traefik.ingress.kubernetes.io/router.middlewares", "haproxy.org/path-rewrite",
            "haproxy-ingress.github.io/rewrite-target", "nginx.ingress.kubernetes.io/configuration-snippet",
        ].contains { annotations[$0] != nil }
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

    package func outcome(of path: String, at route: NetworkingV1.HTTPIngressPath) -> Outcome {
        let pattern = route.path ?? "/"
        if readsExpressions, route.pathType != .exact {
            guard let expression = try? Regex(pattern).ignoresCase(), let match = path.prefixMatch(of: expression)
            else { return .ignored }
            return isOpaque ? .obscured : .arrives(as: target.map { Self.filled($0, match.output) } ?? path)
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
