public import KubernetesModel

extension RuleID {
    /// One namespace in several environments.
    public static let sharedNamespaces: RuleID = "shared-namespaces"
}

/// Environments of one cluster need namespaces of their own; whether they share one the stack does not say.
package struct SharedNamespaces: Check {
    package let rule = Rule(
        .sharedNamespaces, "every environment has namespaces of its own",
        why: "in one cluster, each environment overwrites the objects of the other",
        remedy: "put the environment into the namespace",
        isOptional: true, scope: .environments,
        rows: ["NSP-07"],
        wrong: "Namespace(\"shop\")",
        right: "Namespace(\"shop-\\(environment.rawValue)\")")

    package init() {}

    package func findings(across graphs: [ResourceGraph]) -> [Finding] {
        var first: [String: String] = [:]
        var findings: [Finding] = []
        for graph in graphs {
            var seen: Set<String> = []
            for declared in graph.objects {
                let name =
                    declared.object is CoreV1.Namespace
                    ? declared.object.metadata.name : declared.object.metadata.namespace
                guard let name, seen.insert(name).inserted else { continue }
                guard let earlier = first[name] else {
                    first[name] = graph.environment
                    continue
                }
                var finding = Finding(
                    rule,
                    "namespace '\(name)' is that of environment '\(earlier)' as well as of '\(graph.environment)'",
                    in: declared)
                finding.environments = [earlier, graph.environment]
                findings.append(finding)
            }
        }
        return findings
    }
}
