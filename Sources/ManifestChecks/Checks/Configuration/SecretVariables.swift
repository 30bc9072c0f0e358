public import KubernetesModel

/// Variables leak: into child processes, crash reports and the output of debuggers.
package struct SecretVariables: ContainerCheck {
    package let rule = Rule(
        .secretVariables, "secrets reach containers as files",
        why: "variables leak into child processes and crash reports",
        remedy: "mount the key: .files(TodoSecret.token, at: \"/secrets\")",
        isOptional: true,
        rows: ["CFG-07"],
        linters: ["kube-linter read-secret-from-env-var", "checkov CKV_K8S_35"],
        wrong: ".env(TodoSecret.token)",
        right: ".files(TodoSecret.token, at: \"/secrets\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let variables = (container.container.env ?? []).enumerated().compactMap { index, variable in
            guard let key = variable.valueFrom?.secretKeyRef else { return Flaw?.none }
            return container.flaw(
                "container '\(container.name)' takes key '\(key.key)' of a Secret as a variable",
                "env[\(index)].valueFrom")
        }
        let sources = (container.container.envFrom ?? []).enumerated().compactMap { index, source in
            guard let secret = source.secretRef?.name else { return Flaw?.none }
            return container.flaw(
                "container '\(container.name)' takes Secret '\(secret)' as variables", "envFrom[\(index)]")
        }
        return variables + sources
    }
}

extension RuleID {
    /// A secret that reaches a container as a variable.
    public static let secretVariables: RuleID = "secret-variables"
}
