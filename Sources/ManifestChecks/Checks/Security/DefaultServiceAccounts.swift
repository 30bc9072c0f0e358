public import KubernetesModel

/// The account that all pods of a namespace share cannot be given rights for one of them.
package struct DefaultServiceAccounts: PodCheck {
    package let rule = Rule(
        .defaultServiceAccounts, "every workload has a service account of its own",
        why: "rights for one of them would be rights for all",
        remedy: "name a service account",
        isOptional: true,
        rows: ["SEC-40"],
        linters: ["kube-linter default-service-account", "checkov CKV_K8S_41", "checkov CKV_K8S_42"],
        wrong: "no service account",
        right: "serviceAccountName = \"backend\"")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard pod.spec.serviceAccountName ?? "default" == "default" else { return [] }
        return [pod.flaw("pods of \(pod.workload) use the default service account", "serviceAccountName")]
    }
}

extension RuleID {
    /// A pod that uses the default service account.
    public static let defaultServiceAccounts: RuleID = "default-service-accounts"
}
