public import KubernetesModel

extension RuleID {
    /// A role that allows all verbs, resources or API groups.
    public static let wildcardAccess: RuleID = "wildcard-access"
}

/// A wildcard allows what is there today and what is added tomorrow.
package struct WildcardAccess: Check {
    package let rule = Rule(
        .wildcardAccess, "a role names the verbs, resources and API groups that it allows",
        why: "a wildcard allows more than anybody has looked at, and what is added later",
        remedy: "name what the workload uses",
        rows: ["RBC-04"],
        linters: ["kube-linter wildcard-in-rules", "checkov CKV_K8S_49"],
        wrong: "PolicyRule(verbs: [\"*\"], apiGroups: [\"\"], resources: [\"pods\"])",
        right: "PolicyRule(verbs: [\"get\", \"list\"], apiGroups: [\"\"], resources: [\"pods\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                let fields = [
                    ("verbs", "all verbs", access.verbs), ("resources", "all resources", access.resources ?? []),
                    ("apiGroups", "all API groups", access.apiGroups ?? []),
                ].filter { $0.2.contains("*") }
                guard let first = fields.first else { return nil }
                return Finding(
                    rule, "\(role.reference) allows \(fields.map(\.1).joined(separator: " and "))", in: role.declared,
                    path: "rules[\(index)].\(first.0)")
            }
        }
    }
}
