public import KubernetesModel

extension RuleID {
    /// A rewrite of paths that loses them.
    public static let brokenRewrites: RuleID = "broken-rewrites"
}

/// A rewrite target keeps the rest of the path, by a group that the path has.
package struct BrokenRewrites: Check {
    package let rule = Rule(
        .brokenRewrites, "a rewrite target keeps the rest of the path, by a group that each path of the Ingress has",
        why: "every request below the path ends at one and the same page",
        remedy: "drop the annotation where the workload knows its path, or capture the rest of it",
        severity: .warning,
        rows: ["ING-15"],
        wrong: "rewrite-target: \"/\" with Route(\"/api\", …)",
        right: "rewrite-target: \"/$2\" with the path \"/api(/|$)(.*)\"")

    private static let annotation = "nginx.ingress.kubernetes.io/rewrite-target"

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            guard let target = ingress.metadata.annotations?[Self.annotation] else { return [Finding]() }
            let groups = Self.highestGroup(in: target)
            return (ingress.spec.rules ?? []).enumerated().flatMap { index, rule in
                (rule.http?.paths ?? []).enumerated().compactMap { position, route in
                    guard let problem = Self.problem(of: route, target: target, groups: groups) else { return nil }
                    return Finding(
                        self.rule, problem, in: declared,
                        path: "spec.rules[\(index)].http.paths[\(position)].path",
                        notes: [
                            Finding.Note(
                                "rewritten here", at: declared.location(of: "metadata.annotations[\(Self.annotation)]"))
                        ])
                }
            }
        }
    }

    private static func problem(of route: NetworkingV1.HTTPIngressPath, target: String, groups: Int) -> String? {
        let path = route.path ?? "/"
        let captured = path.utf8.count { $0 == UInt8(ascii: "(") }
        if groups > captured {
            return "rewrite target '\(target)' refers to group $\(groups), "
                + "which path '\(path)' does not have"
        }
        // An exact path, and one of a single request, may well become another.
        guard groups == 0, route.pathType != .exact, path != target else { return nil }
        return "every request below '\(path)' is rewritten to '\(target)'; the rest of the path is lost"
    }

    /// The highest `$n` in the target.
    private static func highestGroup(in target: String) -> Int {
        target.split(separator: "$", omittingEmptySubsequences: false).dropFirst()
            .compactMap { Int(String($0.prefix { $0.isNumber })) }.max() ?? 0
    }
}
