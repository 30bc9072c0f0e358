public import KubernetesModel

extension RuleID {
    /// A role that allows to run commands in pods.
    public static let podExecution: RuleID = "pod-execution"
}

/// Whoever may run commands in a pod has all that the pod has.
package struct PodExecution: Check {
    package let rule = Rule(
        .podExecution, "no role allows to run commands in pods",
        why: "a command in a pod has the pod's rights, Secrets and network",
        remedy: "leave it to people, and for the time that they need it",
        rows: ["RBC-08"],
        linters: ["polaris rolePodExecAttach", "polaris clusterrolePodExecAttach"],
        wrong: "PolicyRule(verbs: [\"create\"], apiGroups: [\"\"], resources: [\"pods/exec\"])",
        right: "PolicyRule(verbs: [\"get\"], apiGroups: [\"\"], resources: [\"pods/log\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.roles.flatMap { role in
            role.rules.enumerated().compactMap { index, access in
                guard access.allows(["create", "get"], on: ["pods/exec", "pods/attach"], of: "") else { return nil }
                return Finding(
                    rule, "\(role.reference) allows to run commands in pods", in: role.declared, path: "rules[\(index)]"
                )
            }
        }
    }
}
