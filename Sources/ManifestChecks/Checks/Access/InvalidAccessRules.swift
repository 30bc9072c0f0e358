import KubernetesModel

/// A rule of a role says which verbs it allows, and on what.
package struct InvalidAccessRules: Check {
    package let rule = Rule(
        "invalid-access-rules", "each rule of a role has verbs, and either resources with their API groups or URLs",
        why: "the API server refuses the role, or the rule allows nothing",
        remedy: "write the API group, \"\" for the core, the resources and the verbs",
        rows: ["RBC-14"],
        wrong: "PolicyRule(verbs: [\"get\"], resources: [\"pods\"])",
        right: "PolicyRule(verbs: [\"get\"], apiGroups: [\"\"], resources: [\"pods\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                let isOfNamespace = role.declared.object is RbacV1.Role
                guard let problem = Self.problem(of: access, isOfNamespace: isOfNamespace) else { return nil }
                return Finding(
                    rule, "rule \(index + 1) of \(role.reference) \(problem)", in: role.declared,
                    path: "rules[\(index)]")
            }
        }
    }

    private static func problem(of access: RbacV1.PolicyRule, isOfNamespace: Bool) -> String? {
        if access.verbs.isEmpty { return "names no verbs" }
        let isOfURLs = access.nonResourceURLs?.isEmpty == false
        if isOfURLs {
            if isOfNamespace { return "names URLs, which belong to no namespace; use a ClusterRole" }
            let isOfResources = access.resources?.isEmpty == false || access.apiGroups?.isEmpty == false
            return isOfResources ? "names both resources and URLs" : nil
        }
        if (access.apiGroups ?? []).isEmpty { return "names no API groups; \"\" is that of the core" }
        if (access.resources ?? []).isEmpty { return "names no resources" }
        let unnamed = access.verbs.filter { ["create", "deletecollection"].contains($0) }
        guard let verb = unnamed.first, access.resourceNames?.isEmpty == false else { return nil }
        return "restricts '\(verb)' to names, which no request for it carries; give it a rule without names"
    }
}
