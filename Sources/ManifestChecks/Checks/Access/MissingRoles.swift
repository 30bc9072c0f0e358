public import KubernetesModel

extension RuleID {
    /// A binding of a role that is not there.
    public static let missingRoles: RuleID = "missing-roles"
}

/// A binding gives a role that exists.
package struct MissingRoles: Check {
    package let rule = Rule(
        .missingRoles, "a binding gives a role that the stack or every cluster has",
        why: "the binding gives no rights",
        remedy: "declare the role; a RoleBinding finds Roles of its own namespace only",
        rows: ["RBC-02"],
        wrong: "RoleRef(kind: .role, name: \"raeder\")",
        right: "RoleRef(kind: .role, name: \"reader\") beside the Role 'reader'")

    private static let builtIn: Set = ["cluster-admin", "admin", "edit", "view"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.bindings.compactMap { binding in
            let role = binding.roleReference
            if let group = binding.role.apiGroup, group != "rbac.authorization.k8s.io" {
                return Finding(
                    rule,
                    "\(binding.reference) gives a role of group '\(group)'; roles are of 'rbac.authorization.k8s.io'",
                    in: binding.declared, path: "roleRef.apiGroup")
            }
            if binding.isClusterWide, binding.role.kind == .role {
                return Finding(
                    rule, "\(binding.reference) gives \(role), which is valid in one namespace; give a ClusterRole",
                    in: binding.declared, path: "roleRef.kind")
            }
            let isBuiltIn =
                binding.role.kind == .clusterRole
                && (Self.builtIn.contains(role.name) || role.name.hasPrefix("system:"))
            guard !isBuiltIn, graph[role] == nil else { return nil }
            return Finding(
                rule, "\(binding.reference) gives \(role), which does not exist", in: binding.declared,
                path: "roleRef.name")
        }
    }
}
