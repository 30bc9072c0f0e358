public import KubernetesModel

extension RuleID {
    /// A role by which its holder can get more rights.
    public static let accessEscalation: RuleID = "access-escalation"
}

/// Some rights are a way to all others.
package struct AccessEscalation: Check {
    package let rule = Rule(
        .accessEscalation, "no role gives rights that are a way to more",
        why: "its holder can act as others, or change what the cluster trusts",
        remedy: "leave these rights to administrators",
        rows: ["RBC-09", "RBC-10", "RBC-11", "RBC-12"],
        linters: [
            "checkov CKV_K8S_155", "checkov CKV_K8S_156", "checkov CKV_K8S_157", "checkov CKV_K8S_158",
            "checkov CKV2_K8S_1", "checkov CKV2_K8S_2", "checkov CKV2_K8S_3", "checkov CKV2_K8S_4",
        ],
        wrong: "PolicyRule(verbs: [\"bind\"], apiGroups: [\"rbac.authorization.k8s.io\"], resources: [\"roles\"])",
        right: "a role without it")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                guard let way = Self.way(of: access) else { return nil }
                return Finding(
                    rule, "\(role.reference) gives a way to more rights: \(way)", in: role.declared,
                    path: "rules[\(index)]")
            }
        }
    }

    private static func way(of access: RbacV1.PolicyRule) -> String? {
        let rbac = "rbac.authorization.k8s.io"
        let roles: Set = ["roles", "clusterroles"]
        for verb in ["escalate", "bind"] where access.verbs.contains(verb) && access.allows([verb], on: roles, of: rbac)
        {
            return "to \(verb) roles"
        }
        if access.verbs.contains("impersonate") { return "to act as others" }
        let ways = ways.first { access.allows($0.verbs, on: $0.resources, of: $0.group) }
        return ways?.name
    }

    private static let changes: Set = ["create", "update", "patch"]

    private static let ways: [(name: String, verbs: Set<String>, resources: Set<String>, group: String)] = [
        (
            "to change webhooks", changes, ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"],
            "admissionregistration.k8s.io"
        ),
        (
            "to approve certificates", ["update", "patch"], ["certificatesigningrequests/approval"],
            "certificates.k8s.io"
        ),
        ("to command nodes", ["create", "get"], ["nodes/proxy"], ""),
        ("to change where Services lead", ["update", "patch"], ["services/status"], ""),
    ]
}
