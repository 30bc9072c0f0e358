public import KubernetesModel

extension RuleID {
    /// A role that allows to create pods.
    public static let workloadCreation: RuleID = "workload-creation"
}

/// Whoever may create pods may run them with any ServiceAccount and Secret of the namespace.
package struct WorkloadCreation: Check {
    package let rule = Rule(
        .workloadCreation, "no role allows to create pods or workloads",
        why: "a pod can be created with any ServiceAccount and Secret of the namespace",
        remedy: "leave deploying to the pipeline, or say why the workload needs it",
        rows: ["RBC-07"],
        linters: ["kube-linter access-to-create-pods"],
        wrong: "PolicyRule(verbs: [\"create\"], apiGroups: [\"\"], resources: [\"pods\"])",
        right: "PolicyRule(verbs: [\"get\"], apiGroups: [\"\"], resources: [\"pods\"])")

    private static let places: [(group: String, resources: Set<String>)] = [
        ("", ["pods", "replicationcontrollers"]),
        ("apps", ["deployments", "statefulsets", "daemonsets", "replicasets"]),
        ("batch", ["jobs", "cronjobs"]),
    ]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                guard Self.places.contains(where: { access.allows(["create"], on: $0.resources, of: $0.group) }) else {
                    return nil
                }
                return Finding(
                    rule, "\(role.reference) allows to create pods", in: role.declared, path: "rules[\(index)]")
            }
        }
    }
}
