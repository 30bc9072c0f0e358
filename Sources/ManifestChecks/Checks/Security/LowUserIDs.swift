public import KubernetesModel

/// A number below 10000 may be that of a user or group of the node.
package struct LowUserIDs: ContainerCheck {
    package let rule = Rule(
        .lowUserIDs, "users and groups have numbers from 10000",
        why: "a lower number may be that of a user of the node, with its rights to files",
        remedy: "take a number from 10000",
        isOptional: true,
        rows: ["SEC-07", "SEC-08"],
        linters: ["kube-score container-security-context-user-group-id", "checkov CKV_K8S_40"],
        wrong: "user: 1000",
        right: "user: 10001")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let podContext = pod.spec.securityContext
        let context = container.container.securityContext
        let ids = [
            ("runAsUser", "user", context?.runAsUser ?? podContext?.runAsUser),
            ("runAsGroup", "group", context?.runAsGroup ?? podContext?.runAsGroup),
        ]
        return ids.compactMap { field, word, id in
            guard let id else {
                return container.flaw("container '\(container.name)' has no \(word)", "securityContext.\(field)")
            }
            guard id < 10000 else { return nil }
            return container.flaw(
                "container '\(container.name)' runs as \(word) '\(id)', which may be one of the node",
                "securityContext.\(field)")
        }
    }
}

extension RuleID {
    /// A user or group below 10000.
    public static let lowUserIDs: RuleID = "low-user-ids"
}
