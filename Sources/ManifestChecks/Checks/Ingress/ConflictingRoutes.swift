public import KubernetesModel

extension RuleID {
    /// Two routes for the same host and path.
    public static let conflictingRoutes: RuleID = "conflicting-routes"
}

/// Two routes for the same requests: which one serves them is the controller's choice.
package struct ConflictingRoutes: Check {
    package let rule = Rule(
        .conflictingRoutes, "every host and path is routed once",
        why: "which of the routes answers depends on the controller, and may change",
        remedy: "delete one of the routes; '/api' and '/api/' are the same prefix",
        rows: ["ING-13", "ING-14"],
        wrong: "Route(\"/api\", to: backend, port: .http)\nRoute(\"/api\", to: frontend, port: .http)",
        right: "Route(\"/api\", to: backend, port: .http)\nRoute(\"/\", to: frontend, port: .http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var first: [String: (declared: DeclaredObject, path: String)] = [:]
        var findings: [Finding] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            // A canary shares the routes of the Ingress that it stands beside.
            if ingress.metadata.annotations?["nginx.ingress.kubernetes.io/canary"] == "true" { continue }
            for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                for (position, route) in (rule.http?.paths ?? []).enumerated() {
                    let path = "spec.rules[\(index)].http.paths[\(position)]"
                    let key = [
                        ingress.className.map { "class \($0)" } ?? "", rule.host ?? "", route.pathType.rawValue,
                        Self.normalized(route),
                    ].joined(separator: "\n")
                    guard let earlier = first[key] else {
                        first[key] = (declared, path)
                        continue
                    }
                    findings.append(
                        Finding(
                            self.rule,
                            "path '\(route.path ?? "")' of host '\(rule.host ?? "*")' is routed twice; "
                                + "\(ObjectReference(earlier.declared.object)) has it already",
                            in: declared, path: "\(path).path",
                            notes: [
                                Finding.Note("routed here first", at: earlier.declared.location(of: earlier.path))
                            ]))
                }
            }
        }
        return findings
    }

    /// A slash at the end of a prefix says nothing.
    private static func normalized(_ route: NetworkingV1.HTTPIngressPath) -> String {
        let path = route.path ?? "/"
        return route.pathType == .prefix && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
