public import KubernetesModel

extension RuleID {
    /// A binding that gives all rights.
    public static let unlimitedAccess: RuleID = "unlimited-access"
}

/// A binding of cluster-admin, of a role that allows everything, or of the group of masters.
package struct UnlimitedAccess: Check {
    package let rule = Rule(
        .unlimitedAccess, "no binding gives all rights",
        why: "whoever breaks into the pod owns the cluster",
        remedy: "give a role with the rights that the workload uses",
        rows: ["RBC-05", "RBC-13"],
        linters: [
            "kube-linter cluster-admin-role-binding", "polaris clusterrolebindingClusterAdmin",
            "polaris rolebindingClusterAdminClusterRole", "polaris rolebindingClusterAdminRole",
        ],
        wrong: "RoleRef(kind: .clusterRole, name: \"cluster-admin\")",
        right: "RoleRef(kind: .role, name: \"reader\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let unlimited = Set(
            graph.roles.filter { role in
                role.rules.contains {
                    $0.verbs.contains("*") && $0.apiGroups?.contains("*") == true && $0.resources?.contains("*") == true
                }
            }.map(\.reference))
        return graph.bindings.flatMap { binding in
            var findings: [Finding] = []
            let role = binding.roleReference
            if (binding.role.kind == .clusterRole && role.name == "cluster-admin") || unlimited.contains(role) {
                findings.append(
                    Finding(
                        rule, "\(binding.reference) gives all rights, by \(role)", in: binding.declared,
                        path: "roleRef.name"))
            }
            for (index, subject) in binding.subjects.enumerated()
            where subject.kind == .group && subject.name == "system:masters" {
                findings.append(
                    Finding(
                        rule, "\(binding.reference) is for group 'system:masters', which has all rights anyway",
                        in: binding.declared, path: "subjects[\(index)].name"))
            }
            return findings
        }
    }
}
