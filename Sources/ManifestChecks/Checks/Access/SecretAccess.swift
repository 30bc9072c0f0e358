public import KubernetesModel

extension RuleID {
    /// A role that gives access to all Secrets of a namespace or the cluster.
    public static let secretAccess: RuleID = "secret-access"
}

/// A role that reads Secrets reads each of them, unless it names them.
package struct SecretAccess: Check {
    package let rule = Rule(
        .secretAccess, "a role that gives access to Secrets names them",
        why: "whoever breaks into the pod reads every password of the namespace",
        remedy: "name the Secrets in 'resourceNames'; where new ones are made, say why",
        rows: ["RBC-06"],
        linters: ["kube-linter access-to-secrets", "checkov CKV2_K8S_5"],
        wrong: "PolicyRule(verbs: [\"get\"], apiGroups: [\"\"], resources: [\"secrets\"])",
        right: "PolicyRule(…, resources: [\"secrets\"], resourceNames: [\"shop-secrets\"])")

    private static let verbs: Set = ["get", "list", "watch", "create", "delete"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                guard access.resourceNames?.isEmpty != false, access.allows(Self.verbs, on: ["secrets"], of: "") else {
                    return nil
                }
                // No name can restrict what has none yet.
                let creates = Set(access.verbs).isSubset(of: ["create", "deletecollection"])
                let problem = creates ? "may make Secrets of any name" : "gives access to all Secrets; name them"
                return Finding(rule, "\(role.reference) \(problem)", in: role.declared, path: "rules[\(index)]")
            }
        }
    }
}
